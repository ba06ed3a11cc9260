using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Use;

namespace KnowledgeHub.Core.Following;

/// <summary>
/// Port: reads from history what happened to what a person follows. What the person did is left out. The source does not
/// decide what the person may read; the use case does.
/// </summary>
public interface INewsSource
{
    /// <summary>Publications, imports, withdrawals, archivings and reopenings of followed entries, the last first.</summary>
    /// <param name="accountId">Account id of the person.</param>
    /// <param name="sinceUtc">Only what happened after this moment, and after the person began to follow the entry.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<PracticeEvent>> ReadEventsAsync(
        string accountId,
        DateTime sinceUtc,
        int limit,
        CancellationToken cancellation
    );

    /// <summary>Reports of reuse that are shown on followed entries, and the person's own ones that were decided, the last first.</summary>
    /// <param name="accountId">Account id of the person.</param>
    /// <param name="sinceUtc">Only those decided after this moment.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<ReuseReport>> ReadReportsAsync(
        string accountId,
        DateTime sinceUtc,
        int limit,
        CancellationToken cancellation
    );

    /// <summary>Published entries that were published for the first time, the last first, without the person's own.</summary>
    /// <param name="accountId">Account id of the person.</param>
    /// <param name="sinceUtc">Only those published after this moment.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<PracticeId>> ListPublishedAsync(
        string accountId,
        DateTime sinceUtc,
        int limit,
        CancellationToken cancellation
    );

    /// <summary>Remarks of others that mention the person, the last first.</summary>
    /// <param name="accountId">Account id of the person.</param>
    /// <param name="sinceUtc">Only those written after this moment.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<SignedRemark>> ReadMentionsAsync(
        string accountId,
        DateTime sinceUtc,
        int limit,
        CancellationToken cancellation
    );

    /// <summary>Counts what waits and what is new in one query.</summary>
    /// <param name="scope">For whom, and since when.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<ReminderCounts> CountAsync(ReminderScope scope, CancellationToken cancellation);
}
