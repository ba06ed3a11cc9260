using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Core.QueryLog;

/// <summary>The popular texts of the last weeks, as last read from the log.</summary>
/// <param name="store">Keeps the log.</param>
/// <param name="clock">The time.</param>
public sealed class PopularQueries(IQueryLogStore store, TimeProvider clock) : IPopularQueries
{
    /// <summary>How many different people must have used a text on one day before it is suggested to others.</summary>
    public const int MinPeople = 5;

    private const int MaxTexts = 1_000;

    private volatile IReadOnlyList<string> _current = [];

    /// <inheritdoc/>
    public IReadOnlyList<string> Current => _current;

    /// <summary>Reads the log anew.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    /// <exception cref="StoreUnavailableException">The database cannot be reached; what was read before stays.</exception>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        var from = DateOnly
            .FromDateTime(clock.GetUtcNow().UtcDateTime)
            .AddDays(-QueryTally.KeptDays);
        var found = await store.FoundAsync(from, MinPeople, MaxTexts, cancellation);
        _current = [.. found.Select(query => query.Text).Distinct(StringComparer.Ordinal)];
    }
}
