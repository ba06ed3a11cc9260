using KnowledgeHub.Core.Access;
using Microsoft.Playwright;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>An assessment whose every text is more than 500 attacks, read by everybody who can read it (I1).</summary>
[Collection(ChromiumCollection.Name)]
public sealed class HostileAssessmentJourneys(PortalInChromium portal)
{
    private const string Cycle = $"/assessments/{HostileAssessment.Id}";
    private const string Evidence = "/countries/XA/evidence";

    private static readonly string[] _shared =
    [
        "/assessments",
        Cycle,
        $"{Cycle}/answer/LEG.S.1",
        $"{Cycle}/levels",
        $"{Cycle}/checks",
        $"{Cycle}/discussion",
        $"{Cycle}/discussion/LEG.S.1",
        $"{Cycle}/result",
        $"{Cycle}/result/values",
        $"{Cycle}/result/gaps",
        $"{Cycle}/report",
        $"{Cycle}/report?lang=ar",
        $"{Cycle}/signature",
    ];

    private static readonly string[] _ofTheCountry =
    [
        $"{Cycle}/consent",
        $"{Cycle}/result/target",
        $"{Cycle}/result/what-if",
        $"{Cycle}/workshop/LEG.S.1",
        Evidence,
        $"{Evidence}/{HostileAssessment.Item}",
        $"{Evidence}/{HostileAssessment.Item}/edit",
    ];

    private static readonly string[] _ofTheCoordinator =
    [
        $"{Cycle}/stage",
        $"{Cycle}/team",
        $"{Cycle}/settings",
        $"{Cycle}/report/summary",
    ];

    [Fact]
    public async Task Readers_OfAHostileAssessment_NothingRunsAndNothingIsLoaded()
    {
        await HostileAssessment.PlantAsync(portal);
        var watch = new HarmWatch();

        await VisitAsync(watch, Role.Advisor, _shared);
        await VisitAsync(watch, Role.Approver, _shared[2], _shared[6]);
        await VisitAsync(watch, Role.Respondent, _ofTheCountry);
        var page = await VisitAsync(
            watch,
            Role.Coordinator,
            [.. _shared, .. _ofTheCountry, .. _ofTheCoordinator]
        );
        await page.GotoAsync($"{Cycle}/discussion/LEG.S.1");

        Assert.Contains("onerror=alert(1)", await page.Locator("main").InnerTextAsync());
        Assert.Empty(watch.Harm);
    }

    private async Task<IPage> VisitAsync(HarmWatch watch, Role role, params string[] paths)
    {
        var page = await portal.OpenAsync();
        await page.SignInAsync(role);
        await HarmWatch.VisitAsync(watch.Over(page), paths);
        return page;
    }
}
