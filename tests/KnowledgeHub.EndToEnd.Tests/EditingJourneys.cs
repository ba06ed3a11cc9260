using KnowledgeHub.Core.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeHub.EndToEnd.Tests;

[Collection(ChromiumCollection.Name)]
public sealed class EditingJourneys(PortalInChromium portal)
{
    [Fact]
    public async Task Editor_WritesAndPublishes_AVisitorFindsItAtOnce()
    {
        var page = await portal.OpenAsync();
        await page.SignInAsync(Role.Editor);
        await page.GotoAsync("/practices/new");
        await page.WaitForInteractivityAsync();
        await page.FillEntryAsync("Quarterly lantern exercise between two posts");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await Expect(page.Locator("main").GetByText("Published", new() { Exact = true }))
            .ToBeVisibleAsync();
        await page.AssertAccessibleAsync();

        var visitor = await portal.OpenAsync();
        await visitor.GotoAsync("/practices?q=lantern");

        await Expect(visitor.Locator("main")).ToContainTextAsync("Quarterly lantern exercise");
    }

    [Fact]
    public async Task Contributor_SavesADraft_NobodyElseFindsIt()
    {
        var page = await portal.OpenAsync();
        await page.SignInAsync(Role.Contributor);
        await page.GotoAsync("/practices/new");
        await page.WaitForInteractivityAsync();
        await page.FillEntryAsync("Semaphore drill kept in the drawer");
        await page.SaveAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("version 1");

        var visitor = await portal.OpenAsync();
        await visitor.GotoAsync("/practices?q=semaphore+drill");

        await Expect(visitor.Locator("main"))
            .Not.ToContainTextAsync("Semaphore drill kept in the drawer");
    }

    [Fact]
    public async Task Contributor_PausesWithoutSaving_FindsTheDraftInAnotherBrowser()
    {
        var page = await portal.OpenAsync();
        await page.SignInAsync(Role.Contributor);
        await page.GotoAsync("/practices/new");
        await page.WaitForInteractivityAsync();
        await page.FillEntryAsync("Heliograph drill on the ridge");
        await Expect(page.Locator("main")).ToContainTextAsync("version 1");

        var other = await portal.OpenAsync();
        await other.SignInAsync(Role.Contributor);
        await other.GotoAsync("/editing/queue?view=mine");

        await Expect(other.Locator("main")).ToContainTextAsync("Heliograph drill on the ridge");
    }

    [Fact]
    public async Task TwoEditors_SaveTheSameEntry_TheLoserSeesBothTexts()
    {
        var first = await portal.OpenAsync();
        await first.SignInAsync(Role.Editor);
        await first.GotoAsync("/practices/P-0099/edit");
        await first.WaitForInteractivityAsync();
        var second = await portal.OpenAsync();
        await second.SignInAsync(Role.Editor);
        await second.GotoAsync("/practices/P-0099/edit");
        await second.WaitForInteractivityAsync();

        await first.SetClaimAsync("The claim of the first editor.");
        await first.SaveAsync();
        await Expect(first.Locator("main")).ToContainTextAsync("version 2");
        await second.SetClaimAsync("The claim of the second editor.");
        await second.SaveAsync();

        await Expect(second.Locator("main")).ToContainTextAsync("The claim of the first editor.");
        await Expect(second.Locator("main")).ToContainTextAsync("The claim of the second editor.");
        await second.AssertAccessibleAsync();
    }

    [Theory]
    [InlineData(33_000)]
    [InlineData(5_000_000)]
    public async Task Contributor_PastesFarTooMuchIntoEachField_IsToldAndTheEntryIsSaved(int length)
    {
        var page = await portal.OpenAsync();
        await page.SignInAsync(Role.Contributor);
        await page.GotoAsync("/practices/new");
        await page.WaitForInteractivityAsync();
        await page.FillEntryAsync($"Ferry drill after a paste of {length}");

        await page.EvaluateAsync(
            "document.querySelectorAll('form[data-ready] details').forEach(fold => { fold.open = true; })"
        );
        var fields = await page.Locator("form[data-ready] :is(textarea, input[dir]):visible")
            .AllAsync();
        foreach (var field in fields)
        {
            Assert.False(await field.PasteAsync(length));
        }

        Assert.True(fields.Count > 10);
        await Expect(page.Locator("[data-paste-refused]").First)
            .ToContainTextAsync("still on the clipboard");
        await page.SaveAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("version 1");
        await page.AssertAccessibleAsync();
    }
}
