using System.Net;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Starting, changing and closing a cycle by plain forms.</summary>
[Collection(PortalCollection.Name)]
public sealed class CyclePageTests(SeededPortal portal)
{
    private static readonly Actor _coordinator = Actors.Coordinator with
    {
        Countries = [DemonstrationAccess.Country],
    };

    private ReadAssessments Read => portal.Services.GetRequiredService<ReadAssessments>();

    private RunCycle Cycles => portal.Services.GetRequiredService<RunCycle>();

    [Fact]
    public async Task New_ForARespondent_IsRefusedInWords()
    {
        var client = await SignedInAsync(Role.Respondent);

        using var answer = await client.GetAsync("/assessments/new");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task New_Complete_StartsTheCycleAndShowsIt()
    {
        var client = await SignedInAsync(Role.Coordinator);

        using var answer = await client.SubmitAsync(
            "/assessments/new",
            "cycle",
            ("Form.Name", "started over HTTP"),
            ("Form.ReferenceDate", "2025-05-31"),
            ("Form.BorderTypes", "land"),
            ("Form.BorderTypes", "sea"),
            ("Form.Neighbours", "XB"),
            ("Form.SpecialZones", "Free port\r\n\r\nBorder strip")
        );

        var cycle = await FindAsync("started over HTTP");
        Assert.EndsWith(
            $"/assessments/{cycle?.Id}",
            answer.Headers.Location?.OriginalString,
            StringComparison.Ordinal
        );
        Assert.Equal(["land", "sea"], cycle?.Profile.BorderTypes);
        Assert.Equal([new("XB")], cycle?.Profile.Neighbours);
        Assert.Equal(["Free port", "Border strip"], cycle?.Profile.SpecialZones);
    }

    [Fact]
    public async Task New_Incomplete_NamesTheRulesAndKeepsWhatWasTyped()
    {
        var client = await SignedInAsync(Role.Coordinator);

        using var answer = await client.SubmitAsync(
            "/assessments/new",
            "cycle",
            ("Form.Name", " "),
            ("Form.ReferenceDate", "1999-01-01"),
            ("Form.SpecialZones", "Kept as typed")
        );

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Give the cycle a name.", page, StringComparison.Ordinal);
        Assert.Contains("Choose at least one border type.", page, StringComparison.Ordinal);
        Assert.Contains("from the year 2000 on", page, StringComparison.Ordinal);
        Assert.Contains("Kept as typed", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/assessments/new", "cycle")]
    [InlineData("/assessments/A-XXXX/settings", "cycle")]
    [InlineData("/assessments/A-XXXX/settings", "status")]
    public async Task Form_WithoutAntiforgeryToken_IsRefused(string path, string form)
    {
        var cycle = await StartAsync($"forged {form} {path.Length}");
        var client = await SignedInAsync(Role.Coordinator);
        using var content = new FormUrlEncodedContent([
            new("_handler", form),
            new("Form.Name", "forged"),
        ]);

        using var answer = await client.PostAsync(
            path.Replace("A-XXXX", cycle.Id.Value, StringComparison.Ordinal),
            content
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(await FindAsync("forged"));
    }

    [Fact]
    public async Task Settings_ForARespondent_AreRefused()
    {
        var cycle = await StartAsync("settings of a respondent");
        var client = await SignedInAsync(Role.Respondent);

        using var answer = await client.GetAsync($"/assessments/{cycle.Id}/settings");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Settings_Stale_ShowWhatIsStoredAndKeepWhatWasTyped()
    {
        var cycle = await StartAsync("stale settings");
        var client = await SignedInAsync(Role.Coordinator);
        var plan = new CyclePlan("renamed meanwhile", cycle.ReferenceDate, cycle.Profile);

        await Cycles.ReviseAsync(_coordinator, cycle.Id.Value, 1, plan, default);
        using var answer = await client.SubmitAsync(
            $"/assessments/{cycle.Id}/settings",
            "cycle",
            ("Form.Version", "1"),
            ("Form.Name", "my own name"),
            ("Form.ReferenceDate", "2025-01-31"),
            ("Form.BorderTypes", "land")
        );

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("renamed meanwhile", page, StringComparison.Ordinal);
        Assert.Contains("value=\"my own name\"", page, StringComparison.Ordinal);
        Assert.Contains("name=\"Form.Version\" value=\"2\"", page, StringComparison.Ordinal);
        Assert.Null(await FindAsync("my own name"));
    }

    [Fact]
    public async Task Stage_ClosedAndReopened_AsksForAReasonEachTime()
    {
        var cycle = await StartAsync("closed and reopened");
        var client = await SignedInAsync(Role.Coordinator);
        var path = $"/assessments/{cycle.Id}/stage";

        using var silent = await StepAsync(client, path, "closed", 1, string.Empty);
        using var closing = await StepAsync(client, path, "closed", 1, "The round was given up.");
        var closed = await FindAsync(cycle.Name);
        using var reopening = await StepAsync(client, path, "consensus", 2, "Answers are missing.");

        Assert.Contains(
            "Give a reason.",
            await silent.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        Assert.Equal(AssessmentStatus.Closed, closed?.Status);
        Assert.Equal(AssessmentStatus.Consensus, (await FindAsync(cycle.Name))?.Status);
    }

    [Fact]
    public async Task New_CountryThatWasNotGranted_StartsNothingElsewhere()
    {
        var client = await SignedInAsync(Role.Coordinator);

        using var answer = await client.SubmitAsync(
            "/assessments/new",
            "cycle",
            ("Form.Country", "GH"),
            ("Form.Name", "meant for another country"),
            ("Form.ReferenceDate", "2025-05-31"),
            ("Form.BorderTypes", "land")
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(await FindAsync("meant for another country"));
    }

    [Fact]
    public async Task Settings_ClosedMeanwhile_KeepsWhatWasTyped()
    {
        var cycle = await StartAsync("closed meanwhile");
        var client = await SignedInAsync(Role.Coordinator);
        var path = $"/assessments/{cycle.Id}/settings";
        await portal.CloseAsync(cycle);

        using var answer = await client.SubmitAsync(
            path,
            "cycle",
            ("Form.Version", "1"),
            ("Form.Name", "typed before it was closed"),
            ("Form.ReferenceDate", "2025-01-31"),
            ("Form.BorderTypes", "land")
        );

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("value=\"typed before it was closed\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_UnreadableNote_IsShownWithoutIt()
    {
        var cycle = await StartAsync("unreadable note");
        var client = await SignedInAsync(Role.Coordinator);

        using var answer = await client.GetAsync(
            $"/assessments/{cycle.Id}/settings?saved=nonsense&close=2"
        );

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static Task<HttpResponseMessage> StepAsync(
        HttpClient client,
        string path,
        string stage,
        int version,
        string reason
    ) =>
        client.SubmitAsync(
            path,
            $"stage-{stage}",
            ("Form.To", stage),
            ("Form.Version", $"{version}"),
            ("Form.Reason", reason)
        );

    private async Task<HttpClient> SignedInAsync(Role role)
    {
        var client = portal.Visitor();
        using var answer = await client.SignInAsync(role);
        return client;
    }

    private async Task<Assessment> StartAsync(string name)
    {
        var plan = new CyclePlan(name, new(2025, 1, 31), new() { BorderTypes = ["land"] });
        var outcome = await Cycles.StartAsync(
            _coordinator,
            DemonstrationAccess.Country,
            plan,
            default
        );
        return Assert.IsType<Outcome<Assessment>.Done>(outcome).Value;
    }

    private async Task<Assessment?> FindAsync(string name)
    {
        var outcome = await Read.ListAsync(_coordinator, default);
        var listings = Assert.IsType<Outcome<IReadOnlyList<AssessmentListing>>.Done>(outcome).Value;
        return listings.FirstOrDefault(listing => listing.Assessment.Name == name)?.Assessment;
    }
}
