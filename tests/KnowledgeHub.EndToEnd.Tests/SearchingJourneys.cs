using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeHub.EndToEnd.Tests;

[Collection(ChromiumCollection.Name)]
public sealed class SearchingJourneys(PortalInChromium portal)
{
    [Fact]
    public async Task Expert_ChoosesASuggestionWithTheKeyboard_ReadsTheEntry()
    {
        var page = await portal.OpenAsync();
        await page.GotoAsync("/practices");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("joint mobile tea");
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("obile team");
        await page.AssertAccessibleAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator("#q"))
            .ToHaveAttributeAsync("aria-activedescendant", "q-option-0");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("h1")).ToContainTextAsync("mobile team");
    }

    [Fact]
    public async Task Expert_LeavesTheSuggestions_SearchesForWhatWasTyped()
    {
        var page = await portal.OpenAsync();
        await page.GotoAsync("/");
        await page.Locator("#q").PressSequentiallyAsync("risk");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync("**/practices?*q=risk*");
    }

    [Fact]
    public async Task Expert_NamesAConcept_FindsItsOtherNamesAndCanUndoIt()
    {
        var page = await portal.OpenAsync();
        await page.GotoAsync("/practices?q=PNR");
        var widened = await page.Locator("#results-heading").InnerTextAsync();

        await page.Locator("main a[href*='widen=no']").ClickAsync();
        await page.WaitForURLAsync("**/practices?*widen=no*");

        await Expect(page.Locator("#results-heading")).Not.ToHaveTextAsync(widened);
        await Expect(page.Locator("input[name=widen]")).ToHaveValueAsync("no");
    }

    [Fact]
    public async Task Expert_MistypesAWord_IsOfferedTheRightOne()
    {
        var page = await portal.OpenAsync();
        await page.GotoAsync("/practices?q=smugling+qqqzzz");

        await page.Locator("main a[href*='smuggling']").First.ClickAsync();

        await page.WaitForURLAsync("**/practices?*q=smuggling*");
        await Expect(page.Locator("main ol.items")).ToContainTextAsync("smuggling");
    }

    [Fact]
    public async Task Expert_LooksForAnOrganisation_TheFilterShrinks()
    {
        var page = await portal.OpenAsync();
        await page.GotoAsync("/practices?organisation=icmpd");
        var group = page.Locator("fieldset", new() { Has = page.Locator("[name=organisation]") });
        await group.Locator("[data-filter-values] input").FillAsync("frontex");

        await Expect(group.Locator("label.option:visible")).ToHaveCountAsync(1);
        await Expect(group.Locator("label.option:visible")).ToContainTextAsync("Frontex");
    }
}
