using System.Text.RegularExpressions;
using KnowledgeHub.Core.Access;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>A fault on the server that ends an open page is told in words, with a number, and loses no text (L6).</summary>
[Collection(ChromiumCollection.Name)]
public sealed class FaultJourneys(PortalInChromium portal)
{
    private const string Recorder = """
        const native = WebSocket.prototype.send;
        WebSocket.prototype.send = function (data) { window.lastSocket = this; return native.call(this, data); };
        """;

    // An answer to a call that the server never made: it ends the circuit of whoever sends one.
    private const string Nonsense = """
        () => {
          const name = "EndInvokeJSFromDotNet";
          const body = [0x96, 1, 0x80, 0xc0, 0xa0 | name.length, ...new TextEncoder().encode(name), 0x93, 1, 0xc3, 0xa1, 0x78, 0x90];
          window.lastSocket.send(Uint8Array.from([body.length, ...body]));
        }
        """;

    [Fact]
    public async Task Fault_OnAnOpenPage_IsToldWithANumberAndTheTextIsThereAgain()
    {
        var cycle = await portal.StartCycleAsync("a fault");
        var page = await portal.OpenAsync();
        await page.AddInitScriptAsync(Recorder);
        await page.SignInAsync(Role.Coordinator);
        await page.OpenIndicatorAsync(cycle, "LEG.S.1");
        await page.Keyboard.PressAsync("3");
        await page.ExpectSavedAsync();
        await Expect(page.Locator("#fault-reference")).ToHaveTextAsync(new Regex("^.{10}$"));

        await page.Locator("#answer-comment").FillAsync("Typed before the fault");
        await page.EvaluateAsync(Nonsense);

        await Expect(page.Locator("#blazor-error-ui")).ToBeVisibleAsync();
        await Expect(page.Locator("#fault-number")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.Locator("#fault-again").ClickAsync();
        await page.WaitForIndicatorAsync("LEG.S.1");
        await Expect(page.Locator("#answer-comment")).ToHaveValueAsync("Typed before the fault");
        await page.ExpectSavedAsync();
    }
}
