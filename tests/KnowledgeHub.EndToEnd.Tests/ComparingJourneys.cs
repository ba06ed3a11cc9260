using System.Globalization;
using KnowledgeHub.Core.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeHub.EndToEnd.Tests;

[Collection(ChromiumCollection.Name)]
public sealed class ComparingJourneys(PortalInChromium portal)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Advisor_ComparesThreeCountries_WithAndWithoutScript(bool withScript)
    {
        var page = await portal.OpenAsync(withScript: withScript);
        await page.SignInAsync(Role.Advisor);
        await page.GotoAsync("/");
        await page.Locator("main a.card-link[href='/compare']").ClickAsync();

        await ChooseThreeAsync(page);

        await Expect(page.Locator("main .profiles > li")).ToHaveCountAsync(3);
        Assert.DoesNotContain("a=&", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Advisor_SwitchesToArabic_FindsTheSameComparisonMirrored()
    {
        var page = await portal.OpenAsync();
        await page.SignInAsync(Role.Advisor);
        await page.GotoAsync("/compare");
        await ChooseThreeAsync(page);
        var numbers = await page.Locator("main .compared .number").CountAsync();

        await page.Locator("a[hreflang=ar]").First.ClickAsync();

        await Expect(page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await Expect(page.Locator("main .compared .number")).ToHaveCountAsync(numbers);
        await page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task Advisor_OrdersByACellAndLaysTwoProfilesOver_FindsBothInTheAddress()
    {
        var page = await portal.OpenAsync();
        await page.SignInAsync(Role.Advisor);
        await page.GotoAsync("/compare?a=A-XB2024&a=A-XC2024&a=A-XD2024");
        await page.Locator("summary", new() { HasText = "Order and view" }).ClickAsync();
        await page.Locator("#sort").SelectOptionAsync("LEG.S");
        await page.Locator("#overlay-0").SelectOptionAsync("A-XB2024");
        await page.Locator("#overlay-1").SelectOptionAsync("A-XC2024");
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();

        await page.WaitForURLAsync("**/compare?*sort=LEG.S&overlay=A-XB2024&overlay=A-XC2024");

        await Expect(page.Locator("main svg[role=img]")).ToHaveCountAsync(4);
        await page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task Advisor_PrintsAComparison_EveryPageIsLandscape()
    {
        var page = await portal.OpenAsync();
        await page.SignInAsync(Role.Advisor);
        await page.GotoAsync("/compare");
        await ChooseThreeAsync(page);

        var pdf = System.Text.Encoding.Latin1.GetString(
            await page.PdfAsync(new() { PreferCSSPageSize = true })
        );

        var sizes = System.Text.RegularExpressions.Regex.Matches(
            pdf,
            @"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]"
        );
        Assert.NotEmpty(sizes);
        Assert.All(
            sizes,
            size => Assert.True(Number(size.Groups[1].Value) > Number(size.Groups[2].Value))
        );
    }

    [Theory]
    [InlineData("/compare")]
    [InlineData("/compare?a=A-XB2024&a=A-XC2024&a=A-XD2024")]
    [InlineData("/progress/XB")]
    public async Task Page_OnAPhoneInTheDark_IsAccessibleAndFits(string path)
    {
        var page = await portal.OpenAsync(width: 360, scheme: ColorScheme.Dark);
        await page.SignInAsync(Role.Advisor);

        await page.GotoAsync(path);

        await Expect(page.Locator("h1")).ToBeVisibleAsync();
        await page.AssertFitsAsync();
        await page.AssertAccessibleAsync();
    }

    private static async Task ChooseThreeAsync(IPage page)
    {
        foreach (var country in (string[])["XB", "XC", "XD"])
        {
            await page.Locator($"#cycle-{country}").SelectOptionAsync($"A-{country}2024");
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Compare", Exact = true })
            .ClickAsync();
        await page.WaitForURLAsync("**/compare?a=A-XB2024&a=A-XC2024&a=A-XD2024*");
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
