using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.SavedSearches;

namespace KnowledgeHub.Core.Following;

/// <summary>
/// Use cases: what happened to what one follows, and what waits for one. Nothing is sent and nothing is kept but up to when
/// a person has looked: all of it is read from history when it is asked for.
/// </summary>
/// <param name="follows">What persons follow.</param>
/// <param name="news">What happened.</param>
/// <param name="store">Keeps entries.</param>
/// <param name="queue">What there is to do in the library.</param>
/// <param name="reader">Makes of what happened what the actor may be told.</param>
/// <param name="clock">The time.</param>
public sealed class ReadNotifications(
    IFollowStore follows,
    INewsSource news,
    IPracticeStore store,
    ReadQueue queue,
    NewsReader reader,
    TimeProvider clock
)
{
    /// <summary>How many notifications are listed at most.</summary>
    public const int MaxNews = 50;

    /// <summary>What is older is no news, whenever a person last looked.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromDays(90);

    /// <summary>For so long the number is not counted anew, unless the person does something.</summary>
    public static readonly TimeSpan CountLife = TimeSpan.FromMinutes(1);

    private readonly NewsCounts _counts = new(clock, CountLife);

    /// <summary>What the actor is to know and to do.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or Forbidden.</returns>
    public async Task<Outcome<Notifications>> ReadAsync(Actor actor, CancellationToken cancellation)
    {
        if (!FollowChanges.IsAllowed(actor))
        {
            return new Outcome<Notifications>.Forbidden();
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var items = await ReadNewsAsync(actor, await SinceAsync(actor, cancellation), cancellation);
        var drafts = await store.ListDraftsAsync(actor.Id, cancellation);
        var counts = await news.CountAsync(Scope(actor, now), cancellation);
        var due = await store.ListDueAsync(DateOnly.FromDateTime(now), actor.Id, cancellation);
        var toReview = await queue.ListAsync(actor, QueueView.Review, cancellation)
            is Outcome<IReadOnlyList<PracticeListing>>.Done(var lines)
            ? lines
            : [];
        PracticeListing[] returned =
        [
            .. drafts.Where(line => line.Status is PracticeStatus.ChangesRequested),
        ];
        return new Outcome<Notifications>.Done(
            new([.. items.Take(MaxNews)], items.Count > MaxNews, now)
            {
                Due = due,
                ChangesRequested = returned,
                ToReview = toReview,
                ReportsWaiting = counts.Reports,
            }
        );
    }

    /// <summary>
    /// How much is new and how much waits. Every page of a signed-in person asks, so it is counted once in
    /// <see cref="CountLife"/> at most.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The number; 0 also while the database cannot be reached, because no page should fail for it.</returns>
    public async Task<int> CountAsync(Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!FollowChanges.IsAllowed(actor))
        {
            return 0;
        }

        if (_counts.Find(actor.Id) is { } known)
        {
            return known;
        }

        try
        {
            var count = await CountNewAsync(actor, cancellation);
            _counts.Keep(actor.Id, count);
            return count;
        }
        catch (StoreUnavailableException)
        {
            return 0;
        }
    }

    /// <summary>Notes that the actor has seen what happened up to a moment.</summary>
    /// <param name="actor">Who has seen it.</param>
    /// <param name="untilUtc">The moment at which the page was read; one to come counts as now.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the moment, or Forbidden.</returns>
    public async Task<Outcome<DateTime>> NoteSeenAsync(
        Actor actor,
        DateTime untilUtc,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!FollowChanges.IsAllowed(actor))
        {
            return new Outcome<DateTime>.Forbidden();
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var until = untilUtc < now ? untilUtc : now;
        await follows.NoteSeenAsync(new(actor.Id, until), cancellation);
        Forget(actor);
        return new Outcome<DateTime>.Done(until);
    }

    /// <summary>Lets the number be counted anew, because the actor has begun or ceased to follow something.</summary>
    /// <param name="actor">Who did.</param>
    public void Forget(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        _counts.Forget(actor.Id);
    }

    private async Task<int> CountNewAsync(Actor actor, CancellationToken cancellation)
    {
        var since = await SinceAsync(actor, cancellation);
        var counted = await news.CountAsync(Scope(actor, since), cancellation);
        var fresh = counted.FollowsTopics ? await ReadTopicsAsync(actor, since, cancellation) : [];
        var mentions = counted.IsMentioned
            ? await reader.MentionsAsync(actor, since, MaxNews + 1, cancellation)
            : [];
        return counted.Entries + counted.Reports + counted.News + fresh.Count + mentions.Count;
    }

    private async Task<DateTime> SinceAsync(Actor actor, CancellationToken cancellation)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - MaxAge;
        var seen = await follows.ReadSeenAsync(actor.Id, cancellation);
        return seen > oldest ? seen.Value : oldest;
    }

    private ReminderScope Scope(Actor actor, DateTime sinceUtc) =>
        new(
            actor.Id,
            sinceUtc,
            DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
            ReadQueue.ViewsOf(actor).Contains(QueueView.Review),
            PolicyTable.Allows(actor, PortalAction.ReviewReuse)
        );

    private async Task<IReadOnlyList<NewsItem>> ReadNewsAsync(
        Actor actor,
        DateTime since,
        CancellationToken cancellation
    )
    {
        const int limit = MaxNews + 1;
        var events = await news.ReadEventsAsync(actor.Id, since, limit, cancellation);
        var reports = await news.ReadReportsAsync(actor.Id, since, limit, cancellation);
        PracticeId[] ids =
        [
            .. events.Select(change => change.State.Id),
            .. events.Select(change => change.State.Archiving?.Successor).OfType<PracticeId>(),
            .. reports.Select(report => report.Practice),
        ];
        var reading = await reader.OfAsync(actor, ids, cancellation);
        var topical = await ReadTopicsAsync(actor, since, cancellation);
        var mentions = await reader.MentionsAsync(actor, since, MaxNews + 1, cancellation);
        return
        [
            .. events
                .DistinctBy(change => (change.State.Id, change.Change, change.State.Version))
                .Select(reading.Of)
                .Concat(reports.Select(reading.Of))
                .OfType<NewsItem>()
                .Concat(topical)
                .Concat(mentions)
                .OrderByDescending(item => item.AtUtc),
        ];
    }

    private async Task<IReadOnlyList<NewsItem>> ReadTopicsAsync(
        Actor actor,
        DateTime since,
        CancellationToken cancellation
    )
    {
        var followed = await follows.ListAsync(actor.Id, cancellation);
        var topics = followed.Where(follow => follow.Kind is not FollowKind.Practice).ToList();
        if (topics.Count == 0)
        {
            return [];
        }

        var ids = await news.ListPublishedAsync(actor.Id, since, MaxNews + 1, cancellation);
        var reading = await reader.OfAsync(actor, ids, cancellation);
        return [.. ids.Select(id => reading.Of(id, topics)).OfType<NewsItem>()];
    }
}
