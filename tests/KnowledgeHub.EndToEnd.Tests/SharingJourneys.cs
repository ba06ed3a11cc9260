using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>A country shares an assessment with advisors, sees who looked, and takes its consent back.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class SharingJourneys(PortalInChromium portal)
{
    private const string Secret = "Kestrelcomment";

    // What was taken back is gone from open windows within this time (A6).
    private const float ClosingMilliseconds = 5_000;

    [Fact]
    public async Task Coordinator_SharesWatchesAndTakesBack_TheOpenWindowOfTheAdvisorCloses()
    {
        var cycle = await portal.StartCycleAsync("shared");
        var coordinator = await OpenAsync(Role.Coordinator);
        var advisor = await OpenAsync(Role.Advisor);
        await ShareAsync(coordinator, cycle);
        await coordinator.OpenIndicatorAsync(cycle, "LEG.S.1");
        await coordinator.Locator("#answer-comment").FillAsync(Secret);
        await coordinator.ExpectSavedAsync();

        await advisor.GotoAsync($"/assessments/{cycle.Id}/answer/LEG.S.1");
        await Expect(advisor.Locator(".presence")).ToContainTextAsync("Demo Coordinator");
        await Expect(advisor.Locator("main")).ToContainTextAsync(Secret);
        await TakeBackAsync(await OpenAsync(Role.Approver), cycle);

        await Expect(advisor.Locator("main h1"))
            .ToHaveTextAsync(
                "What you may see here has changed",
                new() { Timeout = ClosingMilliseconds }
            );
        await Expect(advisor.Locator(".presence, [data-indicator]")).ToHaveCountAsync(0);
        await Expect(advisor.Locator("main")).Not.ToContainTextAsync(Secret);
        await Expect(coordinator.Locator(".person")).ToHaveCountAsync(0);
        await advisor.AssertAccessibleAsync();

        await advisor.GetByRole(AriaRole.Link, new() { Name = "Open the page again" }).ClickAsync();

        await Expect(advisor.Locator("main h1"))
            .Not.ToHaveTextAsync("What you may see here has changed");
        await Expect(advisor.Locator("main")).Not.ToContainTextAsync(Secret);
    }

    [Fact]
    public async Task Coordinator_AfterALook_FindsItInTheLogOfTheSheet()
    {
        var cycle = await portal.StartCycleAsync("taken back");
        var coordinator = await OpenAsync(Role.Coordinator);
        var advisor = await OpenAsync(Role.Advisor);
        await ShareAsync(coordinator, cycle);

        await advisor.GotoAsync($"/assessments/{cycle.Id}/result");
        await coordinator.ReloadAsync();

        await Expect(coordinator.Locator("section[aria-labelledby=looks]"))
            .ToContainTextAsync("Demo Advisor");
        await coordinator.AssertAccessibleAsync();
    }

    private static async Task ShareAsync(IPage page, Assessment cycle)
    {
        await page.GotoAsync($"/assessments/{cycle.Id}/consent");
        foreach (
            var box in await page.Locator("input[name='Form.Grants'][value$='@advisor']").AllAsync()
        )
        {
            await box.CheckAsync();
        }

        await page.FillAsync("#signatoryName", "A. Signatory");
        await page.FillAsync("#signatoryPost", "Director");
        await page.Locator("form:has(#signatoryName) button[type=submit]").ClickAsync();
        await page.WaitForURLAsync("**/consent?done=signed");
    }

    private static async Task TakeBackAsync(IPage page, Assessment cycle)
    {
        await page.GotoAsync($"/assessments/{cycle.Id}/consent");
        await page.FillAsync("#reason", "A new government.");
        await page.CheckAsync("#confirmed");
        await page.Locator("form:has(#reason) button[type=submit]").ClickAsync();
        await page.WaitForURLAsync("**/consent?done=revoked");
    }

    private async Task<IPage> OpenAsync(Role role)
    {
        var page = await portal.OpenAsync();
        await page.SignInAsync(role);
        return page;
    }
}
