using KnowledgeHub.Core.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>A portal that is asked to stop while somebody types: a process of its own, and SIGTERM.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class StoppingJourneys(PortalInChromium chromium)
{
    private const string Assessment = "A-XA2026";
    private const string Indicator = "LEG.S.1";
    private const int DrainSeconds = 30;

    // The portal waits for the page, and the page for these answers: so they are those of a portal that stops.
    private const string AskWhileItStops = """
        () => document.addEventListener("portal-restart", event => {
          const ask = async () => {
            const answers = await Promise.all([
              fetch("/_blazor/negotiate?negotiateVersion=1", { method: "POST" }),
              fetch("/health/ready"),
              fetch("/method"),
            ]);
            window.answered = answers.map(answer => answer.status).join(" ");
          };
          event.detail.waitFor(ask());
        })
        """;

    private const string NeverSayDone = """
        () => document.addEventListener("portal-restart", event => event.detail.waitFor(new Promise(() => {})))
        """;

    [Fact]
    public async Task Stop_WhileSomebodyTypes_IsToldOpensNothingNewAndStoresTheText()
    {
        await using var portal = new MortalPortal(DrainSeconds);
        var page = await OpenAsync(portal);
        await page.EvaluateAsync(AskWhileItStops);

        await page.Locator("#answer-comment").FillAsync("Typed just before the end");
        var exitCode = await portal.StopAsync(TimeSpan.FromSeconds(DrainSeconds));

        var notice = page.Locator("#restart-notice");
        var words = await notice.GetAttributeAsync("data-text") ?? string.Empty;
        Assert.Equal(0, exitCode);
        Assert.NotEmpty(words);
        await Expect(notice).ToHaveTextAsync(words);
        Assert.Equal("503 503 200", await page.EvaluateAsync<string>("() => window.answered"));
        Assert.Equal("Typed just before the end", portal.CommentOf(Assessment, Indicator));
    }

    [Fact]
    public async Task Stop_PageThatNeverSaysItHasSaved_EndsInTimeAndTheTextIsThereAgain()
    {
        await using var portal = new MortalPortal(drainSeconds: 1);
        var page = await OpenAsync(portal);
        await page.EvaluateAsync(NeverSayDone);

        await page.Locator("#answer-comment").FillAsync("Typed before a page got stuck");
        var exitCode = await portal.StopAsync(TimeSpan.FromSeconds(DrainSeconds));
        await portal.StartAsync();

        Assert.Equal(0, exitCode);
        await page.WaitForIndicatorAsync(Indicator);
        await Expect(page.Locator("#answer-comment"))
            .ToHaveValueAsync("Typed before a page got stuck");
        await page.ExpectNothingUnsavedAsync();
    }

    private async Task<IPage> OpenAsync(MortalPortal portal)
    {
        await portal.StartAsync();
        var page = await chromium.OpenAsync(address: portal.Address);
        await page.SignInAsync(Role.Coordinator);
        await page.GotoAsync($"/assessments/{Assessment}/answer/{Indicator}");
        await page.WaitForIndicatorAsync(Indicator);
        await page.Keyboard.PressAsync("3");
        await page.ExpectNothingUnsavedAsync();
        return page;
    }
}
