using System.Collections.Concurrent;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// The end of this process, announced: no new working page is opened, and the open ones are told and given a bounded time to
/// save what was typed.
/// </summary>
internal sealed class Draining(PortalSettings settings, ILogger<Draining> logger)
{
    private readonly ConcurrentDictionary<string, Func<CancellationToken, Task>> _open = new(
        StringComparer.Ordinal
    );

    private volatile bool _isOn;

    /// <summary>Whether this process is about to stop.</summary>
    public bool IsOn => _isOn;

    /// <summary>Working pages that are open and connected.</summary>
    public int OpenCircuits => _open.Count;

    /// <summary>A page was opened, or is connected again.</summary>
    /// <param name="circuit">Its id.</param>
    /// <param name="announce">Tells the page, and ends when it has nothing left to save.</param>
    public void Add(string circuit, Func<CancellationToken, Task> announce) =>
        _open[circuit] = announce;

    /// <summary>A page was closed, or its connection was lost.</summary>
    public void Remove(string circuit) => _open.TryRemove(circuit, out _);

    /// <summary>Tells every open page, and ends when none has anything left to save or the time is over.</summary>
    public async Task RunAsync()
    {
        _isOn = true;
        var pages = _open.Values.ToList();
        logger.LogInformation(
            "The portal stops: {Count} open pages have up to {Time} to save.",
            pages.Count,
            settings.DrainTime
        );
        using var limit = new CancellationTokenSource(settings.DrainTime);
        var saved = await Task.WhenAll(pages.Select(page => AnnounceAsync(page, limit.Token)));
        logger.LogInformation(
            "{Saved} of {Count} open pages have nothing left to save.",
            saved.Count(one => one),
            pages.Count
        );
    }

    private async Task<bool> AnnounceAsync(
        Func<CancellationToken, Task> page,
        CancellationToken limit
    )
    {
        try
        {
            await page(limit);
            return true;
        }
        catch (Exception exception) // whatever a browser does, the process must end in time
        {
            logger.LogDebug(exception, "A page did not say that it has saved.");
            return false;
        }
    }
}
