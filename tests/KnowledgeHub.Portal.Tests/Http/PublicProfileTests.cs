using System.Net;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>What a country publishes, and that nothing else of it is told.</summary>
[Collection(PortalCollection.Name)]
public sealed partial class PublicProfileTests(SeededPortal portal)
{
    private const string Comment = "profilecanary-comment";

    private readonly HttpClient _visitor = portal.Visitor();

    /// <summary>Every address at which a published country is to be read.</summary>
    public static TheoryData<string> Addresses { get; } =
    ["/countries/{0}/profile", "/api/v1/public/countries/{0}", "/embed/countries/{0}"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Profile_ConsentGivenAndTakenBack_HoldsAtTheNextRequest(string address)
    {
        var path = address.Replace("{0}", "SN", StringComparison.Ordinal);
        var sheet = await ShareAsync("SN", "scores@public");
        using var published = await _visitor.GetAsync(path);
        await SaveAsync(sheet with { Version = sheet.Version + 1, Revocation = Revocation });

        using var withdrawn = await _visitor.GetAsync(path);

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.NotFound),
            (published.StatusCode, withdrawn.StatusCode)
        );
        Assert.Equal("no-store", $"{published.Headers.CacheControl}");
        Assert.False(published.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Profile_CountryThatKeepsItToItself_ReadsLikeAnUnknownOne(string address)
    {
        await ShareAsync("TG", "scores@advisor answers@advisor comments@advisor");

        var silent = await BodyAsync(address, "TG");
        var unknown = await BodyAsync(address, "ZZ");

        Assert.Equal(Without(unknown, "ZZ"), Without(silent, "TG"));
    }

    [Theory]
    [InlineData("scores@public", false, false)]
    [InlineData("scores@public answers@public", true, false)]
    [InlineData("scores@public answers@public comments@public", true, true)]
    public async Task Profile_AnswersAndComments_AreThereAsFarAsTheyArePublic(
        string grants,
        bool hasAnswers,
        bool hasComments
    )
    {
        await ShareAsync("BJ", grants);

        var page = await _visitor.TextAsync("/countries/BJ/profile");
        var json = await _visitor.TextAsync("/api/v1/public/countries/BJ");

        Assert.Contains("class=\"profile-map\"", page, StringComparison.Ordinal);
        Assert.All(
            [page, json],
            text =>
            {
                Assert.Equal(hasAnswers, text.Contains("LEG.S.1", StringComparison.Ordinal));
                Assert.Equal(hasComments, text.Contains(Comment, StringComparison.Ordinal));
            }
        );
    }

    [Fact]
    public async Task Countries_Page_LinksToPublishedProfilesOnly()
    {
        await ShareAsync("BJ", "scores@public");
        await ShareAsync("TG", "scores@advisor");

        var page = await _visitor.TextAsync("/countries");
        var listed = await _visitor.TextAsync("/api/v1/public/countries");

        Assert.Contains("/countries/BJ/profile", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/countries/TG/profile", page, StringComparison.Ordinal);
        Assert.Contains("\"BJ\"", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("\"TG\"", listed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Embed_Published_MayBeFramedAndHoldsNothingToActUpon()
    {
        await ShareAsync("BJ", "scores@public");

        using var answer = await _visitor.GetAsync("/embed/countries/BJ?lang=ar");
        var page = await answer.Content.ReadAsStringAsync();

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("frame-ancestors *", policy, StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("X-Frame-Options"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Contains("dir=\"rtl\"", page, StringComparison.Ordinal);
        Assert.All(
            ["<script", "<form", "<header", "<footer"],
            tag => Assert.DoesNotContain(tag, page, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("/embed/countries/ZZ")]
    [InlineData("/countries/ZZ/profile")]
    public async Task Anything_Else_MayNotBeFramed(string path)
    {
        using var answer = await _visitor.GetAsync(path);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal(["DENY"], answer.Headers.GetValues("X-Frame-Options"));
    }

    private static ConsentRevocation Revocation { get; } =
        new(new(2025, 2, 1, 9, 0, 0, DateTimeKind.Utc), "A new government.");

    private static string Without(string body, string country) =>
        body.Replace(country, "??", StringComparison.Ordinal);

    private async Task<string> BodyAsync(string address, string country)
    {
        using var answer = await _visitor.GetAsync(
            address.Replace("{0}", country, StringComparison.Ordinal)
        );
        var body = await answer.Content.ReadAsStringAsync();
        return $"{answer.StatusCode} {Token().Replace(body.Split("\"traceId\"")[0], "?")}";
    }

    /// <summary>Starts a cycle of a country, or takes the one that was, and shares it so.</summary>
    private async Task<ConsentSheet> ShareAsync(string country, string grants)
    {
        var id = $"A-PROFILE{country}";
        Assessment cycle = AssessmentBuilder.AnAssessment().WithId(id).OfCountry(country);
        await portal
            .Services.GetRequiredService<IAssessmentStore>()
            .StartAsync(cycle, [Answer(cycle)], AssessmentChange.Started, Actor.System, default);
        var before = await Consents.FindAsync(cycle.Id, default);
        return await SaveAsync(
            SampleConsent.AConsent(cycle, [.. SampleConsent.Grants(grants)]) with
            {
                Version = (before?.Version ?? 0) + 1,
            }
        );
    }

    private static Answer Answer(Assessment cycle) =>
        AssessmentBuilder.AnAnswer(
            cycle,
            "LEG.S.1",
            new AnswerContent
            {
                State = AnswerState.Scored,
                Level = 4,
                Comment = Comment,
            }
        );

    private async Task<ConsentSheet> SaveAsync(ConsentSheet sheet)
    {
        var change = sheet.Version == 1 ? ConsentChange.Given : ConsentChange.Revised;
        Assert.Equal(
            Core.SaveResult.Saved,
            await Consents.SaveAsync(sheet, change, Actor.System, default)
        );
        return sheet;
    }

    // Differs from one answer to the next, whatever the page.
    [GeneratedRegex(@"CfDJ[\w\-+/=&#;]+")]
    private static partial Regex Token();

    private IConsentStore Consents => portal.Services.GetRequiredService<IConsentStore>();
}
