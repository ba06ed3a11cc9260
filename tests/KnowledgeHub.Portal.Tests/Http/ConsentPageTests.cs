using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using static KnowledgeHub.Testing.Builders.SampleConsent;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Consent by plain forms, and what follows from it at the next request of everybody.</summary>
[Collection(PortalCollection.Name)]
public sealed class ConsentPageTests(SeededPortal portal)
{
    private IConsentStore Consents => portal.Services.GetRequiredService<IConsentStore>();

    [Fact]
    public async Task Sign_SheetOverTheForm_IsStoredAndInForce()
    {
        var cycle = await portal.CycleAsync();
        using var client = await SignedInAsync(Role.Approver);

        using var answer = await SignAsync(client, cycle, 1, "scores@named-peers", "TN");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith("?done=signed", $"{answer.Headers.Location}", StringComparison.Ordinal);
        var sheet = await Consents.FindAsync(cycle.Id, default);
        Assert.Equal([new(SharedContent.Scores, ConsentAudience.NamedPeers)], sheet?.Grants);
        Assert.Equal([new("TN")], sheet?.Peers);
        Assert.Equal((2, new("A. Signatory", "Director")), (sheet?.Version, sheet?.Signatory));
    }

    [Fact]
    public async Task Sign_BrokenRules_KeepsWhatWasTickedAndSaysWhy()
    {
        var cycle = await portal.CycleAsync();
        using var client = await SignedInAsync(Role.Coordinator);

        using var answer = await SignAsync(client, cycle, 1, "answers@public", null);

        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("what is ticked also needs “Scores”", html, StringComparison.Ordinal);
        Assert.Contains("value=\"answers@public\" checked", html, StringComparison.Ordinal);
        Assert.Equal(1, (await Consents.FindAsync(cycle.Id, default))?.Version);
    }

    [Fact]
    public async Task Sign_OnAnOldVersion_ShowsWhatStandsAndCanBeSignedOnTop()
    {
        var cycle = await portal.CycleAsync();
        await portal.ConsentAsync(AConsent(cycle) with { Version = 2 });
        using var client = await SignedInAsync(Role.Coordinator);

        using var answer = await SignAsync(client, cycle, 1, "scores@public", null);

        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Somebody else signed first", html, StringComparison.Ordinal);
        Assert.Contains("name=\"Form.Version\" value=\"2\"", html, StringComparison.Ordinal);
        Assert.Equal(2, (await Consents.FindAsync(cycle.Id, default))?.Version);
    }

    [Theory]
    [InlineData(Role.Advisor, HttpStatusCode.NotFound)]
    [InlineData(Role.Administrator, HttpStatusCode.NotFound)]
    [InlineData(Role.Respondent, HttpStatusCode.OK)]
    public async Task Page_ForThoseWhoDoNotSign_IsReadOnlyOrNotThere(
        Role role,
        HttpStatusCode expected
    )
    {
        var cycle = await portal.CycleAsync();
        using var client = await SignedInAsync(role);

        using var answer = await client.GetAsync(Address(cycle));

        Assert.Equal(expected, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("name=\"Form.Grants\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"Revocation.Reason\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looks_OfAnAdvisor_StandOnThePageOnce()
    {
        var cycle = await portal.CycleAsync();
        using var advisor = await SignedInAsync(Role.Advisor);
        using var coordinator = await SignedInAsync(Role.Coordinator);
        await advisor.TextAsync($"/assessments/{cycle.Id}/result");
        await advisor.TextAsync($"/assessments/{cycle.Id}/result");
        await advisor.TextAsync($"/assessments/{cycle.Id}/workbook.xlsx");

        var html = await coordinator.TextAsync(Address(cycle));

        Assert.Equal(2, html.Split("Demo Advisor").Length - 1);
        Assert.Contains("File of data", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Revoke_WithoutTheBoxTicked_ChangesNothing()
    {
        var cycle = await portal.CycleAsync();
        using var client = await SignedInAsync(Role.Coordinator);

        using var answer = await client.SubmitAsync(
            Address(cycle),
            "revoke",
            ("Revocation.Version", "1"),
            ("Revocation.Reason", "A new government.")
        );

        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains(
            "Confirm that consent is to be taken back.",
            html,
            StringComparison.Ordinal
        );
        Assert.Null((await Consents.FindAsync(cycle.Id, default))?.Revocation);
    }

    [Fact]
    public async Task Revoke_WithPageAndTokenOpen_ClosesEverySurfaceAtTheNextRequest()
    {
        var cycle = await portal.CycleAsync();
        using var advisor = await SignedInAsync(Role.Advisor);
        var program = await portal.CallerAsync(Role.Advisor);
        var open = await OpenAsync(advisor.GetAsync, "/assessments/", cycle);
        var openToPrograms = await OpenAsync(program.GetAsync, "/api/", cycle);

        await RevokeAsync(cycle);

        Assert.True(open.Count > 10, string.Join('\n', open));
        Assert.True(openToPrograms.Count > 3, string.Join('\n', openToPrograms));
        Assert.Empty(await OpenAsync(advisor.GetAsync, "/assessments/", cycle));
        Assert.Empty(await OpenAsync(program.GetAsync, "/api/", cycle));
        foreach (var list in (string[])["/assessments", "/compare", "/progress/XA"])
        {
            Assert.DoesNotContain(
                cycle.Name,
                await advisor.TextAsync(list),
                StringComparison.Ordinal
            );
        }

        var listed = await program.JsonAsync("/api/v1/assessments");
        Assert.DoesNotContain(cycle.Id.Value, listed.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ScoresOnly_ForAnAdvisor_GivesTheResultAndNothingBehindIt()
    {
        var id = new AssessmentId("A-XH2024");
        using var advisor = await SignedInAsync(Role.Advisor);
        var program = await portal.CallerAsync(Role.Advisor);

        var html = await advisor.TextAsync($"/assessments/{id}/result");
        using var answers = await advisor.GetAsync($"/assessments/{id}");
        var scores = await program.JsonAsync($"/api/v1/assessments/{id}/results");

        Assert.Contains("but not the answers behind them", html, StringComparison.Ordinal);
        Assert.DoesNotContain("/answer/", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, answers.StatusCode);
        Assert.DoesNotContain("LEG.S.1", scores.GetRawText(), StringComparison.Ordinal);
    }

    private static string Address(Assessment cycle) => $"/assessments/{cycle.Id}/consent";

    private static Task<HttpResponseMessage> SignAsync(
        HttpClient client,
        Assessment cycle,
        int version,
        string grant,
        string? peer
    ) =>
        client.SubmitAsync(
            Address(cycle),
            "sign",
            [
                ("Form.Version", $"{version}"),
                ("Form.Grants", grant),
                .. peer is null ? [] : new[] { ("Form.Peers", peer) },
                ("Form.Name", "A. Signatory"),
                ("Form.Post", "Director"),
                ("Form.SignedOn", "2025-06-01"),
            ]
        );

    private async Task RevokeAsync(Assessment cycle)
    {
        using var coordinator = await SignedInAsync(Role.Coordinator);
        using var answer = await coordinator.SubmitAsync(
            Address(cycle),
            "revoke",
            ("Revocation.Version", "1"),
            ("Revocation.Reason", "A new government."),
            ("Revocation.IsConfirmed", "true")
        );
        Assert.EndsWith("?done=revoked", $"{answer.Headers.Location}", StringComparison.Ordinal);
    }

    // The addresses about one assessment that answer, of all that the portal has.
    private async Task<List<string>> OpenAsync(
        Func<string, Task<HttpResponseMessage>> getAsync,
        string place,
        Assessment cycle
    )
    {
        var open = new List<string>();
        foreach (
            var pattern in PublicSurface
                .Patterns(portal)
                .Where(pattern =>
                    pattern.StartsWith(place, StringComparison.Ordinal)
                    && pattern.Contains("/assessments/{id}", StringComparison.OrdinalIgnoreCase)
                )
        )
        {
            var address = PublicSurface.Fill(
                pattern.Replace("{Id}", cycle.Id.Value, StringComparison.OrdinalIgnoreCase),
                "none"
            );
            using var answer = await getAsync(address);
            if (answer.StatusCode is not HttpStatusCode.NotFound)
            {
                open.Add($"{(int)answer.StatusCode} {address}");
            }
        }

        return open;
    }

    private async Task<HttpClient> SignedInAsync(Role role)
    {
        var client = portal.Visitor();
        (await client.SignInAsync(role)).Dispose();
        return client;
    }
}
