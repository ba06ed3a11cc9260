using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

[Collection(PortalCollection.Name)]
public sealed class ResultPageTests(SeededPortal portal)
{
    private const string Own = "/assessments/A-XA2024/result";

    [Fact]
    public async Task Result_ForAVisitor_AsksToSignIn()
    {
        using var answer = await portal.Visitor().GetAsync(Own);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains(
            "/account/login",
            answer.Headers.Location?.OriginalString,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(Role.Respondent, "/assessments/A-XA2024/result", HttpStatusCode.OK)]
    [InlineData(Role.Coordinator, "/assessments/a-xa2024/result", HttpStatusCode.OK)]
    [InlineData(Role.Advisor, "/assessments/A-XB2024/result", HttpStatusCode.OK)]
    [InlineData(Role.Respondent, "/assessments/A-XB2024/result", HttpStatusCode.NotFound)]
    [InlineData(Role.Respondent, "/assessments/A-NOSUCH/result", HttpStatusCode.NotFound)]
    [InlineData(Role.Respondent, "/assessments/nonsense/result", HttpStatusCode.NotFound)]
    [InlineData(Role.Contributor, "/assessments/A-XA2024/result", HttpStatusCode.NotFound)]
    public async Task Result_SignedIn_IsThereForOwnCountriesOnly(
        Role role,
        string path,
        HttpStatusCode expected
    )
    {
        var visitor = portal.Visitor();
        using var signedIn = await visitor.SignInAsync(role);

        using var answer = await visitor.GetAsync(path);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData(Role.Coordinator, "/assessments/A-XA2026/result?cost")]
    [InlineData(Role.Advisor, "/assessments/A-XI2026/result?cost")]
    public async Task Result_OfSeveralAgencies_CostsFourQueriesAtMost(Role role, string path)
    {
        var visitor = portal.Visitor();
        using var signedIn = await visitor.SignInAsync(role);
        await visitor.GetStringAsync(path);
        var before = portal.Commands.CountOf(path);

        await visitor.GetStringAsync(path);

        Assert.InRange(portal.Commands.CountOf(path) - before, 1, 4);
    }

    [Fact]
    public async Task Result_ForeignAndUnknown_AreToldApartByNothing()
    {
        var visitor = portal.Visitor();
        using var signedIn = await visitor.SignInAsync(Role.Respondent);

        var foreign = await visitor.TextAsync("/assessments/A-XB2024/result");
        var unknown = await visitor.TextAsync("/assessments/A-XB2O24/result");

        Assert.Equal(
            unknown.Replace("A-XB2O24", "A-XB2024", StringComparison.Ordinal).Length,
            foreign.Length
        );
    }

    [Fact]
    public async Task Result_ExplainInTheAddress_UnfoldsOneExplanation()
    {
        var visitor = portal.Visitor();
        using var signedIn = await visitor.SignInAsync(Role.Respondent);

        var plain = await visitor.TextAsync(Own);
        var explained = await visitor.TextAsync($"{Own}?explain=PRC.A");

        Assert.DoesNotContain("<details class=\"fold\" open", plain, StringComparison.Ordinal);
        Assert.Contains("<details class=\"fold\" open", explained, StringComparison.Ordinal);
        Assert.Contains("id=\"how-PRC.A\"", explained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Result_InArabic_RunsFromRightToLeft()
    {
        var visitor = portal.Visitor();
        using var signedIn = await visitor.SignInAsync(Role.Respondent);

        var page = await visitor.TextAsync($"{Own}?lang=ar");

        Assert.Contains("dir=\"rtl\"", page, StringComparison.Ordinal);
        Assert.Contains(
            "المجالات بحسب الركائز",
            WebUtility.HtmlDecode(page),
            StringComparison.Ordinal
        );
    }
}
