using KnowledgeHub.Core.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeHub.EndToEnd.Tests;

[Collection(ChromiumCollection.Name)]
public sealed class ResultJourneys(PortalInChromium portal)
{
    private const string Address = "/assessments/A-XA2024/result";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Respondent_ChoosesACell_SeesTheAnswersBehindIt(bool withScript)
    {
        var page = await portal.OpenAsync(withScript: withScript);
        await page.SignInAsync(Role.Respondent);
        await page.GotoAsync(Address);
        var explanation = page.Locator("[id='how-LEG.A']");
        await Expect(explanation).ToBeHiddenAsync();

        await page.Locator("a.heat[href*='explain=LEG.A#']").ClickAsync();

        await Expect(explanation).ToBeVisibleAsync();
        await Expect(explanation).ToBeInViewportAsync();
        await explanation.Locator("a[href$='/answer/LEG.A.1']").ClickAsync();
        await page.WaitForURLAsync("**/answer/LEG.A.1");
    }

    [Theory]
    [InlineData("", ColorScheme.Light, 1280)]
    [InlineData("", ColorScheme.Dark, 1280)]
    [InlineData("", ColorScheme.Dark, 360)]
    [InlineData("&lang=ar", ColorScheme.Light, 1280)]
    [InlineData("&lang=ar", ColorScheme.Light, 360)]
    [InlineData("&lang=ru", ColorScheme.Light, 360)]
    [InlineData("&lang=fr", ColorScheme.Light, 360)]
    public async Task Result_InThemesLanguagesAndOnAPhone_IsAccessibleAndFits(
        string language,
        ColorScheme scheme,
        int width
    )
    {
        var page = await portal.OpenAsync(width: width, scheme: scheme);
        await page.SignInAsync(Role.Respondent);

        await page.GotoAsync($"{Address}?explain=LEG.S{language}");

        await page.AssertAccessibleAsync();
        await page.AssertFitsAsync();
    }

    [Fact]
    public async Task Result_Printed_UnfoldsEveryExplanation()
    {
        var page = await portal.OpenAsync();
        await page.SignInAsync(Role.Respondent);
        await page.GotoAsync(Address);

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator("[id='how-INF.N'] .figures").First).ToBeVisibleAsync();
        await Expect(page.Locator("[id='how-ALL']")).ToBeVisibleAsync();
    }
}
