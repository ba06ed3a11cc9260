using System.Diagnostics;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>Somebody who types one word after the other into a comment, whatever happens to the line.</summary>
/// <param name="page">The page of the answer.</param>
/// <param name="name">What tells this person's words from others.</param>
/// <param name="stored">Reads the stored text.</param>
internal sealed class Typist(IPage page, string name, Func<string> stored)
{
    private const float Patience = 90_000;
    private const int MostWords = 300;

    // Many people on few cores type slowly; a word that was begun must come to its end.
    private const float WordPatience = 10_000;

    // What is not stored stands on the device, and only that.
    private const string IsStored = """
        () => {
          const sheet = document.querySelector("[data-indicator]");
          return !!sheet && document.readyState === "complete" && document.querySelector("[data-status]")?.dataset.state === "saved" && !sessionStorage.getItem(sheet.dataset.key);
        }
        """;

    private readonly List<(string Word, TimeSpan At)> _typed = [];
    private readonly HashSet<string> _stored = [];
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _texts;

    private ILocator Field => page.Locator("#answer-comment");

    /// <summary>How many words were typed.</summary>
    public int Typed => _typed.Count;

    /// <summary>How many of them were stored before the line dropped.</summary>
    public int Stored => _stored.Count;

    /// <summary>Starts a new text.</summary>
    public async Task BeginAsync()
    {
        _texts++;
        _typed.Clear();
        _stored.Clear();
        await Field.FillAsync(string.Empty);
    }

    /// <summary>Types without a pause until some of it is stored.</summary>
    public async Task TypeUntilStoredAsync()
    {
        while (_stored.Count == 0)
        {
            await TypeWordAsync();
            _stored.UnionWith(_typed.Select(one => one.Word).Intersect(stored().Split(' ')));
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
    /// <returns>How many words that were stored, and over how long a time of typing words are missing.</returns>
    public (int Stored, TimeSpan Typing) Missing()
    {
        var words = stored().Split(' ').ToHashSet();
        var lost = _typed.Where(one => !words.Contains(one.Word)).Select(one => one.At).ToList();
        return (
            _stored.Count(word => !words.Contains(word)),
            lost.Count == 0 ? TimeSpan.Zero : Following(lost[^1]) - lost[0]
        );
    }

    // A word took the time until the next one.
    private TimeSpan Following(TimeSpan moment) =>
        _typed.Select(one => one.At).Append(_watch.Elapsed).First(at => at > moment);

    private async Task TypeWordAsync()
    {
        var word = $"{name}-{_texts}-{_typed.Count}";
        await Field.PressSequentiallyAsync(
            $"{word} ",
            new() { Delay = 20, Timeout = WordPatience }
        );
        _typed.Add((word, _watch.Elapsed));
    }
}
