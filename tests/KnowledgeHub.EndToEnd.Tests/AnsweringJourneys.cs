using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeHub.EndToEnd.Tests;

[Collection(ChromiumCollection.Name)]
public sealed class AnsweringJourneys(PortalInChromium portal)
{
    private IAssessmentStore Store => portal.Services.GetRequiredService<IAssessmentStore>();

    [Fact]
    public async Task Respondent_AnswersAnAreaByKeyboardWithALineThatBreaks_EverythingIsThere()
    {
        var cycle = await portal.StartCycleAsync("by keyboard");
        var area = Area("LEG");
        var page = await SignedInAsync();
        await page.OpenIndicatorAsync(cycle, area[0]);

        for (var index = 0; index < area.Count; index++)
        {
            await page.WaitForIndicatorAsync(area[index]);
            await page.Keyboard.PressAsync($"{(index % 5) + 1}");
            if (index == 4)
            {
                await ChangeWithoutALineAsync(page);
            }

            await page.ExpectSavedAsync();
            await page.Keyboard.PressAsync("Control+Enter");
        }

        await Expect(page.Locator("[data-indicator]"))
            .ToHaveAttributeAsync("data-indicator", Area("INS")[0]);
        await page.OpenIndicatorAsync(cycle, area[^1]);
        await page.ExpectNothingUnsavedAsync();
        var answers = await Store.ReadAnswersAsync(cycle.Id, default);
        Assert.Equal(
            area.Select((id, index) => (id, (int?)(index % 5) + 1)),
            area.Select(id =>
                (id, answers.Single(answer => answer.Key.Indicator.Value == id).Content.Level)
            )
        );
    }

    [Fact]
    public async Task Respondent_WorksOnAfterTheLineWasSoughtInVain_SavesAgain()
    {
        var cycle = await portal.StartCycleAsync("sought in vain");
        var page = await SignedInAsync();
        await page.OpenIndicatorAsync(cycle, "LEG.S.1");

        await page.BreakTheLineAsync();
        await page.Keyboard.PressAsync("4");
        await page.WaitForFunctionAsync("() => window.failedRequests >= 3");
        await page.Context.SetOfflineAsync(false);
        await page.ExpectSavedAsync();

        await Expect(page.Locator("dialog[open]")).ToHaveCountAsync(0);
        Assert.Equal(4, (await AnswerAsync(cycle, "LEG.S.1"))?.Level);
    }

    [Fact]
    public async Task Respondent_ReloadsWhileTheLineIsBroken_FindsTheTextAndItIsSaved()
    {
        var cycle = await portal.StartCycleAsync("reloaded");
        var page = await SignedInAsync();
        await page.OpenIndicatorAsync(cycle, "LEG.S.1");
        await page.Keyboard.PressAsync("3");
        await page.ExpectSavedAsync();

        await page.BreakTheLineAsync();
        await page.Locator("#answer-comment").FillAsync("Written without a line");
        await page.ExpectStateAsync("offline");
        await page.Context.SetOfflineAsync(false);
        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await page.ReloadAsync();

        await Expect(page.Locator("#answer-comment")).ToHaveValueAsync("Written without a line");
        await page.ExpectNothingUnsavedAsync();
        Assert.Equal("Written without a line", (await AnswerAsync(cycle, "LEG.S.1"))?.Comment);
    }

    [Fact]
    public async Task Respondent_OpensAnArabicAddress_StaysInArabicWhenThePageComesAlive()
    {
        var cycle = await portal.StartCycleAsync("in Arabic");
        var page = await SignedInAsync();
        await page.GotoAsync($"/assessments/{cycle.Id}/answer/LEG.S.1?lang=ar");

        await page.WaitForIndicatorAsync("LEG.S.1");

        var framework = portal.Services.GetRequiredService<IFrameworkSource>().Current;
        var title = framework?.Find(new("LEG.S.1"))?.Title[Core.Taxonomy.Language.Arabic];
        await Expect(page.Locator("h1")).ToContainTextAsync(title ?? "a title");
    }

    [Fact]
    public async Task TwoWindows_AnswerTheSameIndicator_TheSecondSeesBothAndDecides()
    {
        var cycle = await portal.StartCycleAsync("two windows");
        var first = await SignedInAsync();
        var second = await first.Context.NewPageAsync();
        await first.OpenIndicatorAsync(cycle, "LEG.S.1");
        await second.OpenIndicatorAsync(cycle, "LEG.S.1");

        await first.Locator("#answer-comment").FillAsync("Text of the first window");
        await first.ExpectSavedAsync();
        await second.Locator("#answer-comment").FillAsync("Text of the second window");
        await second.ExpectStateAsync("conflict");
        await Expect(second.Locator("[data-conflict]"))
            .ToContainTextAsync("Text of the first window");
        await Expect(second.Locator("[data-conflict]"))
            .ToContainTextAsync("Text of the second window");
        await second.AssertAccessibleAsync();
        await second.Locator("[data-decide=mine]").ClickAsync();
        await second.ExpectSavedAsync();

        Assert.Equal("Text of the second window", (await AnswerAsync(cycle, "LEG.S.1"))?.Comment);
        Assert.Equal(2, (await HistoryAsync(cycle, "LEG.S.1")).Count);
    }

    [Fact]
    public async Task Respondent_ConfirmsASuggestion_TheReasonIsFilledIn()
    {
        var cycle = await portal.StartCycleAsync("suggestions");
        var indicator = Framework(cycle)
            .Indicators.First(candidate =>
                ProfileSuggestions.Of(candidate, cycle.Profile) is not null
            );
        var page = await SignedInAsync();
        await page.OpenIndicatorAsync(cycle, indicator.Id.Value);

        await page.Locator("[data-confirm]").ClickAsync();
        await page.ExpectSavedAsync();

        await Expect(page.Chosen()).ToHaveValueAsync("not-applicable");
        Assert.NotEmpty((await AnswerAsync(cycle, indicator.Id.Value))?.Reason ?? string.Empty);
    }

    [Fact]
    public async Task Respondent_LeavesOutTheReason_IsToldAndStaysUntilItIsGiven()
    {
        var cycle = await portal.StartCycleAsync("without a reason");
        var page = await SignedInAsync();
        await page.OpenIndicatorAsync(cycle, "LEG.S.1");

        await page.Keyboard.PressAsync("6");
        await page.ExpectStateAsync("invalid");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator("#answer-reason")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("No such service");
        await page.ExpectSavedAsync();
        await page.Keyboard.PressAsync("Alt+PageDown");
        await page.WaitForIndicatorAsync("LEG.S.2");

        Assert.Equal("No such service", (await AnswerAsync(cycle, "LEG.S.1"))?.Reason);
    }

    [Fact]
    public async Task Page_InBothThemesAndOnAPhone_IsAccessibleAndFits()
    {
        var cycle = await portal.StartCycleAsync("looked at");
        var paths = new[]
        {
            "/assessments",
            $"/assessments/{cycle.Id}",
            $"/assessments/{cycle.Id}/answer/LEG.S.1",
        };
        foreach (
            var (width, scheme) in ((int, ColorScheme)[])
                [(1280, ColorScheme.Light), (360, ColorScheme.Dark)]
        )
        {
            var page = await SignedInAsync(width, scheme);
            foreach (var path in paths)
            {
                await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
                await page.AssertAccessibleAsync();
                await page.AssertFitsAsync();
            }
        }
    }

    private async Task<IPage> SignedInAsync(
        int width = 1280,
        ColorScheme scheme = ColorScheme.Light
    )
    {
        var page = await portal.OpenAsync(width, scheme);
        await page.NoteSocketsAsync();
        await page.SignInAsync(Role.Respondent);
        return page;
    }

    private static async Task ChangeWithoutALineAsync(IPage page)
    {
        await page.ExpectSavedAsync();
        await page.BreakTheLineAsync();
        await page.Keyboard.PressAsync("2");
        await page.ExpectStateAsync("offline");
        await page.Keyboard.PressAsync("5");
        await page.Context.SetOfflineAsync(false);
    }

    private MaturityFramework Framework(Assessment cycle) =>
        portal.Services.GetRequiredService<IFrameworkSource>().Find(cycle.FrameworkVersion)
        ?? throw new InvalidOperationException("The cycle's framework is missing.");

    private List<string> Area(string area) =>
        [
            .. (portal.Services.GetRequiredService<IFrameworkSource>().Current?.Indicators ?? [])
                .Select(indicator => indicator.Id.Value)
                .Where(id => id.StartsWith(area, StringComparison.Ordinal)),
        ];

    private async Task<AnswerContent?> AnswerAsync(Assessment cycle, string indicator) =>
        (await Store.FindAnswerAsync(new(cycle.Id, new(indicator)), default))?.Content;

    private Task<IReadOnlyList<AnswerVersion>> HistoryAsync(Assessment cycle, string indicator) =>
        Store.ReadHistoryAsync(new(cycle.Id, new(indicator)), default);
}
