using System.Diagnostics;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>Somebody who types one word after the other into a comment, whatever happens to the line.</summary>
/// <param name="page">The page of the answer.</param>
/// <param name="name">What tells this person's words from others.</param>
internal sealed class Typist(IPage page, string name)
{
    private const float Patience = 90_000;
    private const int MostWords = 100;

    // What is not stored stands on the device, and only that.
    private const string IsStored = """
        () => {
          const sheet = document.querySelector("[data-indicator]");
          return !!sheet && document.readyState === "complete" && document.querySelector("[data-status]")?.dataset.state === "saved" && !sessionStorage.getItem(sheet.dataset.key);
        }
        """;

    private readonly List<(string Word, TimeSpan At)> _typed = [];
    private readonly HashSet<string> _acknowledged = [];
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    private ILocator Field => page.Locator("#answer-comment");

    /// <summary>How many words were typed.</summary>
    public int Typed => _typed.Count;

    /// <summary>How many of them stood in the field while the page said that it is saved.</summary>
    public int Acknowledged => _acknowledged.Count;

    /// <summary>Starts a new text.</summary>
    public async Task BeginAsync()
    {
        _typed.Clear();
        _acknowledged.Clear();
        await Field.FillAsync(string.Empty);
    }

    /// <summary>Types without a pause until the page says that some of it is stored.</summary>
    public async Task TypeUntilStoredAsync()
    {
        while (_acknowledged.Count == 0)
        {
            await TypeWordAsync();
            Assert.True(_typed.Count < MostWords, "Typing without a pause is never stored.");
        }
    }

    /// <summary>Types at least a word, until something ends. A page that is being loaded takes none, so none counts as typed.</summary>
    public async Task TypeUntilAsync(Task end)
    {
        do
        {
            try
            {
                await TypeWordAsync();
            }
            catch (PlaywrightException)
            {
                continue;
            }
            catch (TimeoutException)
            {
                continue;
            }
        } while (!end.IsCompleted);
        await end;
    }

    /// <summary>Whether the page finds back to its work by itself, without signing in again.</summary>
    public async Task<bool> ResumesAsync()
    {
        try
        {
            await Expect(page.Locator("#answer-comment:enabled"))
                .ToBeVisibleAsync(new() { Timeout = Patience });
            await page.WaitForFunctionAsync(IsStored, null, new() { Timeout = Patience });
            return await page.Locator("dialog[open]").CountAsync() == 0;
        }
        catch (TimeoutException)
        {
            return false;
        }
        catch (PlaywrightException)
        {
            return false;
        }
    }

    /// <summary>What is missing from the stored text.</summary>
    /// <param name="stored">The stored text.</param>
    /// <returns>How many acknowledged words, and over how long a time of typing words are missing.</returns>
    public (int Acknowledged, TimeSpan Typing) MissingFrom(string stored)
    {
        var words = stored.Split(' ').ToHashSet();
        var lost = _typed.Where(one => !words.Contains(one.Word)).Select(one => one.At).ToList();
        return (
            _acknowledged.Count(word => !words.Contains(word)),
            lost.Count == 0 ? TimeSpan.Zero : Following(lost[^1]) - lost[0]
        );
    }

    // A word took the time until the next one.
    private TimeSpan Following(TimeSpan moment) =>
        _typed.Select(one => one.At).Append(_watch.Elapsed).First(at => at > moment);

    private async Task TypeWordAsync()
    {
        var word = $"{name}-{_typed.Count}";
        await Field.PressSequentiallyAsync($"{word} ", new() { Delay = 20, Timeout = 2_000 });
        _typed.Add((word, _watch.Elapsed));
        var text = await Field.InputValueAsync();
        if (await page.EvaluateAsync<bool>(IsStored))
        {
            _acknowledged.UnionWith(text.Split(' ').Intersect(_typed.Select(one => one.Word)));
        }
    }
}
