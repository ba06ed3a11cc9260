using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Following;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Use;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Tells what a test says has happened, with the moments asked for.</summary>
public sealed class FakeNews : INewsSource
{
    public List<PracticeEvent> Events { get; } = [];

    public List<ReuseReport> Reports { get; } = [];

    public List<PracticeId> Published { get; } = [];

    public List<SignedRemark> Mentions { get; } = [];

    public ReminderCounts Counts { get; set; } = new(0, 0, 0, false, false);

    /// <summary>Since when was asked, each time.</summary>
    public List<DateTime> Asked { get; } = [];

    /// <summary>How often was counted.</summary>
    public int Counted { get; private set; }

    public Task<IReadOnlyList<PracticeEvent>> ReadEventsAsync(
        string accountId,
        DateTime sinceUtc,
        int limit,
        CancellationToken cancellation
    )
    {
        Asked.Add(sinceUtc);
        return Task.FromResult<IReadOnlyList<PracticeEvent>>([
            .. Events.Where(change => change.AtUtc > sinceUtc).Take(limit),
        ]);
    }

    public Task<IReadOnlyList<ReuseReport>> ReadReportsAsync(
        string accountId,
        DateTime sinceUtc,
        int limit,
        CancellationToken cancellation
    ) => Task.FromResult<IReadOnlyList<ReuseReport>>([.. Reports.Take(limit)]);

    public Task<IReadOnlyList<PracticeId>> ListPublishedAsync(
        string accountId,
        DateTime sinceUtc,
        int limit,
        CancellationToken cancellation
    ) => Task.FromResult<IReadOnlyList<PracticeId>>([.. Published.Take(limit)]);

    public Task<IReadOnlyList<SignedRemark>> ReadMentionsAsync(
        string accountId,
        DateTime sinceUtc,
        int limit,
        CancellationToken cancellation
    ) => Task.FromResult<IReadOnlyList<SignedRemark>>([.. Mentions.Take(limit)]);

    public Task<ReminderCounts> CountAsync(ReminderScope scope, CancellationToken cancellation)
    {
        Counted++;
        return Task.FromResult(Counts);
    }
}
