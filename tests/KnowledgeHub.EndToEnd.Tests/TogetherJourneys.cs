using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Discussion;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>Several people work on one answer.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class TogetherJourneys(PortalInChromium portal)
{
    private const string Presence = ".presence";

    private IRemarkStore Remarks => portal.Services.GetRequiredService<IRemarkStore>();

    [Fact]
    public async Task TwoPeople_OpenOneAnswer_SeeEachOtherAndEachSave()
    {
        var cycle = await portal.StartCycleAsync("together");
        var respondent = await OpenAsync(Role.Respondent);
        var coordinator = await OpenAsync(Role.Coordinator);
        await respondent.OpenIndicatorAsync(cycle, "LEG.S.1");
        await coordinator.OpenIndicatorAsync(cycle, "LEG.S.1");

        await Expect(respondent.Locator(Presence)).ToContainTextAsync("is here too");
        await coordinator.Locator("#answer-comment").FillAsync("Of the coordinator");
        await Expect(respondent.Locator(Presence)).ToContainTextAsync("is writing");
        await coordinator.ExpectSavedAsync();
        await Expect(respondent.Locator(".newer")).ToContainTextAsync("was saved by");
        await respondent.Locator(".newer summary").ClickAsync();
        await Expect(respondent.Locator(".newer")).ToContainTextAsync("Of the coordinator");
        await Expect(respondent.Locator("#answer-comment")).ToHaveValueAsync(string.Empty);
        await respondent.AssertAccessibleAsync();

        await coordinator.GotoAsync("/");
        await Expect(respondent.Locator(".person")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Respondent_SpeaksBesideTheAnswer_TheRemarkIsKeptAndNothingTypedIsLost()
    {
        var cycle = await portal.StartCycleAsync("spoken");
        var page = await OpenAsync(Role.Respondent);
        await page.OpenIndicatorAsync(cycle, "LEG.S.1");
        await page.GetByText("Start a thread").ClickAsync();

        var isTaken = await page.Locator("#remark-text").PasteAsync(200_000);
        await Expect(page.Locator("#remark-text + [data-paste-refused]")).ToBeVisibleAsync();
        await page.Locator("#remark-text").FillAsync("Which law?");
        await page.GetByText("Add the remark").ClickAsync();
        await Expect(page.Locator("#discussion")).ToContainTextAsync("The remark was added.");

        Assert.False(isTaken);
        var kept = await Remarks.ListAsync(cycle.Id, null, default);
        Assert.Equal("Which law?", Assert.Single(kept).Remark.Text);
    }

    [Theory]
    [InlineData(16_000)]
    [InlineData(33_000)]
    [InlineData(100_000)]
    public async Task Respondent_PastesFarTooMuch_IsToldAndEverythingStays(int length)
    {
        var cycle = await portal.StartCycleAsync($"pasted-{length}");
        var page = await OpenAsync(Role.Respondent);
        await page.OpenIndicatorAsync(cycle, "LEG.S.1");
        await page.Keyboard.PressAsync("6");
        var fields = page.Locator(".answer-form textarea[data-field]:visible");

        foreach (var field in await fields.AllAsync())
        {
            await field.FillAsync(new('ж', length));
        }

        await page.ExpectStateAsync("invalid");
        await Expect(page.Locator(".answer-form .error:visible").First).ToBeVisibleAsync();
        foreach (var field in await fields.AllAsync())
        {
            Assert.Equal(length, await field.EvaluateAsync<int>("field => field.value.length"));
            await field.FillAsync("Короче");
            Assert.False(await field.PasteAsync(5_000_000));
        }

        await page.ExpectSavedAsync();
        await Expect(page.Locator("[data-paste-refused]").First)
            .ToContainTextAsync("still on the clipboard");
        await page.AssertAccessibleAsync();
    }

    private async Task<IPage> OpenAsync(Role role)
    {
        var page = await portal.OpenAsync(1280, ColorScheme.Light);
        await page.SignInAsync(role);
        return page;
    }
}
