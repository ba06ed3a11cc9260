using System.Text.RegularExpressions;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Features.Account;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>Answers a questionnaire.</summary>
internal static partial class AnsweringExtensions
{
    private const string NotedSockets = """
        const Native = window.WebSocket;
        window.openSockets = [];
        window.WebSocket = class extends Native {
          constructor(...values) { super(...values); window.openSockets.push(this); }
        };
        const request = window.fetch;
        window.failedRequests = 0;
        window.fetch = (...values) => request(...values).catch(error => { window.failedRequests++; throw error; });
        """;

    // A line that breaks says no goodbye, which the other end would answer in its own time.
    private const string Break = """
        () => window.openSockets.forEach(socket => {
          socket.close();
          socket.dispatchEvent(new CloseEvent("close", { code: 1006, wasClean: false }));
        })
        """;

    private static readonly Actor _coordinator = new("e2e", "E2E", [Role.Coordinator])
    {
        Countries = [DemonstrationAccess.Country],
    };

    /// <summary>Starts a cycle of the respondent's country without borders at sea and without neighbours.</summary>
    public static async Task<Assessment> StartCycleAsync(this PortalInChromium portal, string name)
    {
        var plan = new CyclePlan(name, new(2025, 1, 31), new() { BorderTypes = ["land"] });
        var outcome = await portal
            .Services.GetRequiredService<RunCycle>()
            .StartAsync(_coordinator, DemonstrationAccess.Country, plan, default);
        return Assert.IsType<Outcome<Assessment>.Done>(outcome).Value;
    }

    /// <summary>Notes the connections of the window's pages, so that a test can break them, and counts what fails without a line.</summary>
    public static Task NoteSocketsAsync(this IPage page) =>
        page.Context.AddInitScriptAsync(NotedSockets);

    /// <summary>Breaks the connection of the page; without a line it cannot come back.</summary>
    public static async Task BreakTheLineAsync(this IPage page)
    {
        await page.Context.SetOfflineAsync(true);
        await page.EvaluateAsync(Break);
    }

    /// <summary>Opens an indicator and waits until it can be answered.</summary>
    public static async Task OpenIndicatorAsync(
        this IPage page,
        Assessment assessment,
        string indicator
    )
    {
        await page.GotoAsync($"/assessments/{assessment.Id}/answer/{indicator}");
        await page.WaitForIndicatorAsync(indicator);
    }

    /// <summary>Waits until an indicator is shown and the keyboard is in its choices.</summary>
    public static async Task WaitForIndicatorAsync(this IPage page, string indicator)
    {
        await Expect(page.Locator($"[data-indicator='{indicator}']")).ToBeVisibleAsync();
        await Expect(page.Locator("fieldset.all")).ToBeEnabledAsync();
        await Expect(page.Locator("dialog[open]")).ToHaveCountAsync(0);
        await Expect(page.Locator("input[name=choice]:focus")).ToHaveCountAsync(1);
    }

    /// <summary>Waits until the line of state says this.</summary>
    public static Task ExpectStateAsync(this IPage page, string state) =>
        Expect(page.Locator($"[data-status][data-state={state}]"))
            .ToBeVisibleAsync(new() { Timeout = 30_000 });

    /// <summary>The line of state says that everything is saved, and at what time.</summary>
    public static Task ExpectSavedAsync(this IPage page) =>
        Expect(page.Locator("[data-status]"))
            .ToContainTextAsync("Saved at", new() { Timeout = 30_000 });

    /// <summary>The line of state says that everything is saved: at a time by this page, or on a day before it was loaded.</summary>
    public static Task ExpectNothingUnsavedAsync(this IPage page) =>
        Expect(page.Locator("[data-status]"))
            .ToContainTextAsync(SavedAtOrOn(), new() { Timeout = 30_000 });

    [GeneratedRegex("Saved (at|on)")]
    private static partial Regex SavedAtOrOn();

    /// <summary>The control that is chosen.</summary>
    public static ILocator Chosen(this IPage page) => page.Locator("input[name=choice]:checked");
}
