using KnowledgeHub.Core.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>The pages of results, comparison, reports and consent in themes, languages and on a phone.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class SharedPagesJourneys(PortalInChromium portal)
{
    private const string Cycle = "/assessments/A-XA2024";

    private static readonly string[] _ofTheCountry =
    [
        $"{Cycle}/consent",
        $"{Cycle}/result/values",
        $"{Cycle}/result/gaps",
        $"{Cycle}/result/target",
        $"{Cycle}/result/what-if",
        $"{Cycle}/result/progress",
        $"{Cycle}/report",
        $"{Cycle}/reports",
        $"{Cycle}/report/summary",
    ];

    private static readonly string[] _ofTheAdvisor =
    [
        "/compare/overview",
        "/compare/overview?show=profiles",
        "/compare/overview?show=time",
        "/compare/overview?show=spread",
        "/compare/peers?indicator=LEG.S.1",
        "/compare/needs",
        "/portfolio",
    ];

    private static readonly string[] _ofEverybody =
    [
        "/countries/XC/profile",
        "/embed/countries/XC",
        "/method",
    ];

    [Fact]
    public async Task PagesOfACountry_OnAPhoneInTheDark_AreAccessibleAndFit() =>
        await AssertFitAsync(360, ColorScheme.Dark, Role.Coordinator, _ofTheCountry);

    [Fact]
    public async Task PagesOfAnAdvisor_OnAPhoneInTheDark_AreAccessibleAndFit() =>
        await AssertFitAsync(360, ColorScheme.Dark, Role.Advisor, _ofTheAdvisor);

    [Fact]
    public async Task PublicPages_OnAPhoneInTheDark_AreAccessibleAndFit() =>
        await AssertFitAsync(360, ColorScheme.Dark, null, _ofEverybody);

    [Fact]
    public async Task PagesOfAnAdvisor_OnAWideLightScreen_AreAccessibleAndFit() =>
        await AssertFitAsync(1280, ColorScheme.Light, Role.Advisor, _ofTheAdvisor[..2]);

    [Fact]
    public async Task PagesInArabic_OnAPhone_AreAccessibleAndFit() =>
        await AssertFitAsync(
            360,
            ColorScheme.Light,
            Role.Coordinator,
            [.. _ofTheCountry.Take(3).Select(page => $"{page}?lang=ar")]
        );

    [Fact]
    public async Task PublicPagesInRussian_OnAPhone_AreAccessibleAndFit() =>
        await AssertFitAsync(
            360,
            ColorScheme.Light,
            null,
            [.. _ofEverybody.Select(page => $"{page}?lang=ru")]
        );

    [Fact]
    public async Task Advisor_KeepsAnOverview_FindsItAgainByItsLinkAndAsSlides()
    {
        var page = await portal.OpenAsync();
        await page.SignInAsync(Role.Advisor);
        await page.GotoAsync("/compare/overview?c=XB&c=XC&c=XD&show=spread&area=PRC");
        await page.FillAsync("#name", "Workshop of the south");
        await page.Locator("form:has(#name) button[type=submit]").ClickAsync();
        await page.WaitForURLAsync("**/compare/saved?done=kept");
        await page.AssertAccessibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Workshop of the south", Exact = true })
            .ClickAsync();
        await page.WaitForURLAsync("**/compare/overview?c=XB&c=XC&c=XD&show=spread&area=PRC");
        await page.GoBackAsync();
        await page.Locator("a[href^='/compare/slides/']").ClickAsync();

        await Expect(page.Locator("h2#part")).ToBeVisibleAsync();
        await Expect(page.Locator("main")).Not.ToContainTextAsync("Bemoria");
        await page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task Coordinator_AsksForWord_SeesProgressAndGetsTheFile()
    {
        var page = await portal.OpenAsync();
        await page.SignInAsync(Role.Coordinator);
        await StartAsync(page, "docx");

        await Expect(page.Locator("[data-report-job][data-over=true]")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.Locator("[data-report-job] a.button").ClickAsync()
        );

        Assert.EndsWith(".docx", download.SuggestedFilename, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coordinator_StopsALongJob_IsBackAtTheForm()
    {
        var page = await portal.OpenAsync();
        await page.SignInAsync(Role.Coordinator);
        await StartAsync(page, "pdf");
        var job = page.Url;

        await page.Locator("[data-report-job] button[type=submit]").ClickAsync();
        await page.WaitForURLAsync($"**{Cycle}/reports");
        await page.GotoAsync(job);

        await Expect(page.Locator("[data-report-job] a.button")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Report_Printed_IsTheSheetAndNothingAround()
    {
        var page = await portal.OpenAsync();
        await page.SignInAsync(Role.Coordinator);
        await page.GotoAsync($"{Cycle}/report");

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator(".report-sheet").First).ToBeVisibleAsync();
        await Expect(page.Locator("header nav").First).ToBeHiddenAsync();
        await Expect(page.Locator("main .no-print").First).ToBeHiddenAsync();
    }

    private static async Task StartAsync(IPage page, string format)
    {
        await page.GotoAsync($"{Cycle}/reports");
        await page.Locator($"input[name='Form.Format'][value={format}]").CheckAsync();
        await page.Locator("main button.primary").ClickAsync();
        await page.WaitForURLAsync($"**{Cycle}/reports/*");
    }

    private async Task AssertFitAsync(int width, ColorScheme scheme, Role? role, string[] addresses)
    {
        var page = await portal.OpenAsync(width, scheme);
        if (role is { } signedIn)
        {
            await page.SignInAsync(signedIn);
        }

        foreach (var address in addresses)
        {
            var answer = await page.GotoAsync(address);
            Assert.True(answer?.Ok, $"{address}: {answer?.Status}");
            await page.AssertFitsAsync();
            await page.AssertAccessibleAsync();
        }
    }
}
