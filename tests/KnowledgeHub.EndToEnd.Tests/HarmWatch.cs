using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>Notes what stored texts do in a browser beside being read: script, requests elsewhere, breaches of the content policy.</summary>
internal sealed class HarmWatch
{
    private readonly ConcurrentBag<string> _harm = [];

    /// <summary>What happened.</summary>
    public IReadOnlyCollection<string> Harm => _harm;

    /// <summary>Watches a page.</summary>
    public IPage Over(IPage page)
    {
        page.Dialog += async (_, dialog) =>
        {
            _harm.Add($"{page.Url}: dialog");
            await dialog.DismissAsync();
        };
        page.PageError += (_, error) => _harm.Add($"{page.Url}: {error}");
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security", StringComparison.Ordinal))
            {
                _harm.Add($"{page.Url}: {message.Text}");
            }
        };
        page.Request += (_, request) =>
        {
            var address = new Uri(request.Url);
            if (address.Host != "127.0.0.1" || address.AbsolutePath == "/csp-reports")
            {
                _harm.Add($"{page.Url}: {request.Url}");
            }
        };
        return page;
    }

    /// <summary>Opens pages one after another; each must be there.</summary>
    public static async Task VisitAsync(IPage page, params string[] paths)
    {
        foreach (var path in paths)
        {
            var answer = await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
            Assert.True(answer?.Ok, path);
        }
    }
}
