using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeHub.EndToEnd.Tests;

[Collection(ChromiumCollection.Name)]
public sealed class ReadingJourneys(PortalInChromium portal)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Expert_FindsNarrowsReadsAndCites_WithAndWithoutScript(bool withScript)
    {
        var page = await portal.OpenAsync(withScript: withScript);
        await page.GotoAsync("/");
        await page.Locator("main input[name=q]").FillAsync("joint mobile team");
        await page.Locator("main input[name=q]").PressAsync("Enter");
        await page.WaitForURLAsync("**/practices?*q=joint*");

        await page.GotoAsync(page.Url + "&country=GH");
        await page.Locator("main a[href*='practices/joint-mobile-team']").First.ClickAsync();
        await page.WaitForURLAsync("**/practices/joint-mobile-team");

        await Expect(page.Locator("h1")).ToContainTextAsync("mobile team");
        await Expect(page.Locator("main")).ToContainTextAsync("P-0081");
        await Expect(page.Locator("main")).ToContainTextAsync("Panel 3");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Expert_ChoosesAFacet_AddressHoldsTheWholeState(bool withScript)
    {
        var page = await portal.OpenAsync(withScript: withScript);
        await page.GotoAsync("/practices?q=training");
        await page.Locator("input[name=area][value=HRT]").CheckAsync();
        if (!withScript)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Apply filters" }).ClickAsync();
        }

        await page.WaitForURLAsync("**/practices?*area=HRT*");

        Assert.Contains("q=training", page.Url, StringComparison.Ordinal);
        await Expect(page.Locator("input[name=area][value=HRT]")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Expert_FindsNothing_IsOfferedAWayOn()
    {
        var page = await portal.OpenAsync();

        await page.GotoAsync("/practices?q=qqqzzzxxx&area=LEG");

        Assert.True(
            await page.Locator("main a[href^='/practices'], main a[href^='practices']").CountAsync()
                > 0
        );
        await page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task Expert_SwitchesToArabic_FindsThePageMirrored()
    {
        var page = await portal.OpenAsync();
        await page.GotoAsync("/practices?q=training");
        await page.Locator("a[hreflang=ar]").First.ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");

        var facets = await page.Locator("input[name=area]").First.BoundingBoxAsync();
        var results = await page.Locator("main h2 a, main h3 a").First.BoundingBoxAsync();

        Assert.Contains("q=training", page.Url, StringComparison.Ordinal);
        Assert.True(facets?.X > results?.X, "The facets do not stand on the right.");
        await page.AssertAccessibleAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/practices?q=training")]
    [InlineData("/practices/joint-mobile-team")]
    [InlineData("/areas")]
    [InlineData("/countries")]
    [InlineData("/account/login")]
    [InlineData("/nowhere")]
    public async Task Page_InBothThemesAndOnAPhone_IsAccessibleAndFits(string path)
    {
        var light = await portal.OpenAsync();
        await light.GotoAsync(path);
        await light.AssertAccessibleAsync();

        var dark = await portal.OpenAsync(width: 360, scheme: ColorScheme.Dark);
        await dark.GotoAsync(path);
        await dark.AssertAccessibleAsync();
        await dark.AssertFitsAsync();
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("ru")]
    [InlineData("fr")]
    public async Task Page_OnAPhoneInEachLanguage_Fits(string language)
    {
        var page = await portal.OpenAsync(width: 360);
        foreach (
            var path in (string[])
                ["/", "/practices", "/practices/joint-mobile-team", "/areas", "/countries"]
        )
        {
            await page.GotoAsync($"{path}?lang={language}");
            await page.AssertFitsAsync();
        }
    }

    [Fact]
    public async Task Page_AnyOfThePublicOnes_AsksNoOtherHost()
    {
        var page = await portal.OpenAsync();
        var hosts = new HashSet<string>();
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Host);

        foreach (
            var path in (string[])
                ["/", "/practices", "/practices/joint-mobile-team", "/areas", "/countries"]
        )
        {
            await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        }

        Assert.Equal(["127.0.0.1"], hosts);
    }
}
