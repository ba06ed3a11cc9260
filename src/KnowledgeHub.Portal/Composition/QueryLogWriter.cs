using KnowledgeHub.Core;
using KnowledgeHub.Core.QueryLog;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Writes the query log in batches and reads from time to time what is popular. A batch that cannot be
/// written is lost: searches are counted as well as it goes, and nobody waits for it.
/// </summary>
internal sealed class QueryLogWriter(
    StartupState state,
    QueryRecorder recorder,
    IQueryLogStore store,
    PopularQueries popular,
    JobRounds rounds,
    TimeProvider clock
) : BackgroundService
{
    private const int WritesPerRefresh = 20;
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(30);

    // The recorder gives its counts to one at a time.
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Writes what has been noted so far.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached; the batch is lost.</exception>
    public async Task WriteAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            var tallies = recorder.TakeTallies();
            if (tallies.Count > 0)
            {
                await store.AddAsync(tallies, cancellation);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    public override void Dispose()
    {
        _turn.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await state.Ready.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(_interval, clock);
        var round = 0;
        do
        {
            await rounds.RunInwardAsync("query-log", WriteAsync, stoppingToken);
            if (round++ % WritesPerRefresh == 0)
            {
                await rounds.RunInwardAsync("popular-queries", popular.RefreshAsync, stoppingToken);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
