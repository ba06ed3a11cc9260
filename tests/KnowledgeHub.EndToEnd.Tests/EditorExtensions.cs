using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>Writes in the editor.</summary>
internal static class EditorExtensions
{
    private const string PasteInto = """
        (field, length) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData("text", "x".repeat(length));
          const isTaken = field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
          if (isTaken) {
            field.value = "x".repeat(length);
            field.dispatchEvent(new InputEvent("input", { bubbles: true }));
            field.dispatchEvent(new Event("change", { bubbles: true }));
          }
          return isTaken;
        }
        """;

    /// <summary>Pastes a text into a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="length">Characters of the text.</param>
    /// <returns>Whether the page took it.</returns>
    public static Task<bool> PasteAsync(this ILocator field, int length) =>
        field.EvaluateAsync<bool>(PasteInto, length);

    /// <summary>Waits until the circuit is open: what is clicked before is lost.</summary>
    public static Task WaitForInteractivityAsync(this IPage page) =>
        Expect(page.Locator("form[data-ready=true]")).ToBeVisibleAsync();

    /// <summary>Fills in what an entry needs to be published.</summary>
    /// <param name="page">The editor.</param>
    /// <param name="title">Title of the entry.</param>
    public static async Task FillEntryAsync(this IPage page, string title)
    {
        await page.Locator("[data-field=title]").First.FillAsync(title);
        await page.SetClaimAsync("Two posts learn to signal to each other when the radio fails.");
        await page.Locator("select[data-field=form]").SelectOptionAsync("snapshot");
        await page.Locator("input[data-field=areas][value=PRC]").CheckAsync();
        await page.Locator("input[data-field=pillars][value=N]").CheckAsync();
        await page.Locator("textarea[data-field=challenge]")
            .FillAsync("The radio fails in the valley.");
        await page.Locator("textarea[data-field=practice]")
            .FillAsync("Both posts light lanterns once a quarter.");
        await page.Locator("select[data-field='sources.document']")
            .First.SelectOptionAsync("ibmc-2023-summary");
    }

    /// <summary>Writes the claim in the original language.</summary>
    public static Task SetClaimAsync(this IPage page, string claim) =>
        page.Locator("textarea[data-field=claim]").First.FillAsync(claim);

    /// <summary>Presses the button that saves.</summary>
    public static Task SaveAsync(this IPage page) =>
        page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Save (draft|working copy)") })
            .ClickAsync();
}
