using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Features.Account;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>The dialogs that interrupt work are used by keyboard, and what was typed is there behind them (E2).</summary>
[Collection(ChromiumCollection.Name)]
public sealed class DialogJourneys(PortalInChromium portal)
{
    private const string Typed = "Typed before the dialog";

    // What the server says of the sign-in; the tests cannot wait half an hour for it.
    private const string Fresh = """{"seconds":1800,"longestSeconds":36000}""";
    private const string NearItsEnd = """{"seconds":90,"longestSeconds":36000}""";
    private const string Over = """{"seconds":0,"longestSeconds":0}""";

    // Only what the page reads of the time goes on: timers that run out at once would end the connection.
    private const string HalfAnHourLater =
        "() => { const now = Date.now.bind(Date); Date.now = () => now() + 1_790_000; }";

    [Fact]
    public async Task Warning_BeforeTheSignInEnds_IsExtendedByKeyboardAndTheTextStays()
    {
        var (page, state) = await TypingAsync("a warning");
        var dialog = page.Locator("#session-dialog");

        await EndNearsAsync(page, state, NearItsEnd);
        await Expect(dialog).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Expect(dialog.Locator(".left")).ToContainTextAsync("1:");
        await Expect(dialog).ToHaveAttributeAsync("role", "alertdialog");
        await ExpectTheKeyboardWithinAsync(page, "#session-dialog");
        await page.AssertAccessibleAsync();
        state.AfterExtending = Fresh;
        await page.Locator("#session-dialog .stay").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(dialog).ToBeHiddenAsync();
        Assert.Equal(Fresh, state.Said);
        await Expect(page.Locator("#answer-comment:focus")).ToHaveValueAsync(Typed);
        await page.ExpectSavedAsync();
    }

    [Fact]
    public async Task End_OfTheSignIn_IsNotWavedAwayAndGoesOnAfterSigningInElsewhere()
    {
        var (page, state) = await TypingAsync("an end");
        var dialog = page.Locator("#session-dialog");

        await EndNearsAsync(page, state, Over);
        await Expect(dialog.Locator(".when-ended h2")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await ExpectTheKeyboardWithinAsync(page, "#session-dialog");
        await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToBeVisibleAsync();
        await dialog.Locator(".go-on").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(dialog.Locator(".still")).Not.ToBeEmptyAsync();
        state.Said = Fresh;
        await page.Keyboard.PressAsync("Enter");

        await Expect(dialog).ToBeHiddenAsync();
        await Expect(page.Locator("#answer-comment")).ToHaveValueAsync(Typed);
        await page.ExpectNothingUnsavedAsync();
    }

    [Fact]
    public async Task Reconnecting_ByKeyboard_GoesOnWithTheText()
    {
        var page = await portal.OpenAsync();
        await page.NoteSocketsAsync();
        await page.SignInAsync(Role.Contributor);
        await page.GotoAsync("/practices/new");
        await page.WaitForInteractivityAsync();
        var title = page.Locator("[data-field=title]").First;
        await title.FillAsync(Typed);
        var dialog = page.Locator("#components-reconnect-modal");

        await page.BreakTheLineAsync();
        await Expect(dialog).ToBeVisibleAsync();
        await Expect(dialog).ToHaveAttributeAsync("role", "alertdialog");
        await Expect(page.Locator("#components-reconnect-button:focus")).ToHaveCountAsync(1);
        await ExpectTheKeyboardWithinAsync(page, "#components-reconnect-modal");
        await page.AssertAccessibleAsync();
        await page.Locator("#components-reconnect-button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(dialog).ToBeVisibleAsync();
        await page.Context.SetOfflineAsync(false);

        await Expect(dialog).ToBeHiddenAsync();
        await Expect(title).ToHaveValueAsync(Typed);
        await page.SaveAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("version 1");
    }

    // The sign-in that was long when the page was opened is this short now; typing does not lengthen it.
    private static async Task EndNearsAsync(IPage page, SignInState state, string said)
    {
        state.Said = state.AfterExtending = said;
        await page.EvaluateAsync(HalfAnHourLater);
    }

    /// <summary>A page with a text being typed.</summary>
    private async Task<(IPage Page, SignInState State)> TypingAsync(string name)
    {
        var cycle = await portal.StartCycleAsync(name);
        var state = new SignInState { Said = Fresh, AfterExtending = Fresh };
        var page = await portal.OpenAsync();
        await page.NoteSocketsAsync();
        await page.SignInAsync(Role.Coordinator);
        await page.RouteAsync($"**{SessionAddress.Path}", state.AnswerAsync);
        await page.OpenIndicatorAsync(cycle, "LEG.S.1");
        await page.Keyboard.PressAsync("3");
        await page.ExpectSavedAsync();
        await page.Locator("#answer-comment").ClickAsync();
        await page.Keyboard.TypeAsync(Typed);
        return (page, state);
    }

    // More steps than the dialog has controls: with a modal dialog the keyboard may leave to the browser, never to the page behind.
    private static async Task ExpectTheKeyboardWithinAsync(IPage page, string dialog)
    {
        for (var step = 0; step < 6; step++)
        {
            Assert.True(
                await page.EvaluateAsync<bool>(
                    "selector => document.activeElement === document.body || document.activeElement.closest(selector) !== null",
                    dialog
                )
            );
            await page.Keyboard.PressAsync("Tab");
        }
    }

    private sealed class SignInState
    {
        public required string Said { get; set; }

        public required string AfterExtending { get; set; }

        public Task AnswerAsync(IRoute route)
        {
            if (route.Request.Method == "POST")
                Said = AfterExtending;
            return route.FulfillAsync(new() { ContentType = "application/json", Body = Said });
        }
    }
}
