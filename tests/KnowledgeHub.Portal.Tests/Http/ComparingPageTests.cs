using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

[Collection(PortalCollection.Name)]
public sealed class ComparingPageTests(SeededPortal portal)
{
    [Fact]
    public async Task Compare_ThreeCountries_StandSideBySide()
    {
        using var advisor = await SignedInAsync(Role.Advisor);
        var cycles = await ComparableAsync();

        var page = await advisor.TextAsync(Address(cycles.Take(3)));

        Assert.All(
            cycles.Take(3),
            cycle => Assert.Contains($"/assessments/{cycle}/result", page, StringComparison.Ordinal)
        );
        Assert.Contains("class=\"compared\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare")]
    [InlineData("/progress/XA")]
    public async Task Page_ReadByAVisitor_AsksToSignIn(string path)
    {
        using var visitor = portal.Visitor();

        using var answer = await visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/account/login", $"{answer.Headers.Location}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Contributor)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Administrator)]
    public async Task Compare_AnotherRole_IsRefusedInWords(Role role)
    {
        using var client = await SignedInAsync(role);

        using var answer = await client.GetAsync("/compare?a=A-XA2024&a=A-XB2024");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain(
            "class=\"compared\"",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/compare?a=A-NOBODY&a=A-XB2024")]
    [InlineData("/compare?a=nonsense&a=A-XB2024")]
    [InlineData("/progress/GH")]
    [InlineData("/progress/ZZ")]
    [InlineData("/progress/nowhere")]
    public async Task Page_UnknownOrForeign_IsNotFound(string path)
    {
        using var advisor = await SignedInAsync(Role.Advisor);

        using var answer = await advisor.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Compare_ForeignCountry_ReadsLikeOneThatDoesNotExist()
    {
        var foreign = AssessmentBuilder
            .AnAssessment()
            .WithId("A-GHSECRET")
            .OfCountry("GH")
            .WithName("Secret")
            .Build();
        await portal
            .Services.GetRequiredService<IAssessmentStore>()
            .SaveAsync(foreign, AssessmentChange.Started, Actor.System, default);
        using var advisor = await SignedInAsync(Role.Advisor);
        var own = (await ComparableAsync())[0];

        using var compared = await advisor.GetAsync(Address([own, foreign.Id.Value]));
        using var progress = await advisor.GetAsync("/progress/GH");

        Assert.Equal(
            (HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            (compared.StatusCode, progress.StatusCode)
        );
        Assert.DoesNotContain(
            "A-GHSECRET",
            await advisor.TextAsync("/compare"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Compare_OneCountry_SaysWhatIsMissingAndKeepsTheChoice()
    {
        using var advisor = await SignedInAsync(Role.Advisor);
        var own = (await ComparableAsync())[0];

        var page = await advisor.TextAsync(Address([own]));

        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains($"<option value=\"{own}\" selected", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_WhatAFormSends_MovesToAnAddressWithoutBlanks()
    {
        using var advisor = await SignedInAsync(Role.Advisor);

        using var answer = await advisor.GetAsync("/compare?a=&a=A-XA2024&a=&a=A-XB2024&region=");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith(
            "/compare?a=A-XA2024&a=A-XB2024",
            $"{answer.Headers.Location}",
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("areas")]
    [InlineData("pillars")]
    [InlineData("drivers")]
    [InlineData("nonsense")]
    public async Task Progress_OwnCountry_IsShownToItsRespondent(string by)
    {
        using var respondent = await SignedInAsync(Role.Respondent);

        using var answer = await respondent.GetAsync($"/progress/XA?by={by}&lang=ar");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(
            "dir=\"rtl\"",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(null, "href=\"/framework\"", "href=\"/compare\"")]
    [InlineData(Role.Editor, "href=\"/framework\"", "href=\"/compare\"")]
    public async Task Home_Reader_IsOfferedOnlyWhatIsOpen(Role? role, string offered, string hidden)
    {
        using var client = role is { } known ? await SignedInAsync(known) : portal.Visitor();

        var page = await client.TextAsync("/");

        Assert.Contains(offered, page, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_Advisor_IsOfferedTheComparison()
    {
        using var advisor = await SignedInAsync(Role.Advisor);

        Assert.Contains(
            "class=\"card-link\" href=\"/compare\"",
            await advisor.TextAsync("/"),
            StringComparison.Ordinal
        );
    }

    private static string Address(IEnumerable<string> ids) =>
        "/compare?" + string.Join('&', ids.Select(id => $"a={id}"));

    /// <summary>Ids of complete cycles of 2024 of invented countries.</summary>
    private async Task<List<string>> ComparableAsync()
    {
        var store = portal.Services.GetRequiredService<IAssessmentStore>();
        var listed = await store.ListAsync([], withDemonstrations: true, default);
        return
        [
            .. listed
                .Where(listing =>
                    listing.Assessment.ReferenceDate.Year == 2024 && listing.Answered > 50
                )
                .Select(listing => listing.Assessment.Id.Value),
        ];
    }

    private async Task<HttpClient> SignedInAsync(Role role)
    {
        var client = portal.Visitor();
        using var answer = await client.SignInAsync(role);
        return client;
    }
}
