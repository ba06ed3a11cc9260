using System.Diagnostics;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data.Attachments;
using KnowledgeHub.Data.History;
using KnowledgeHub.Portal.Features.Presence;
using KnowledgeHub.Search;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Keeps this node's vocabularies and index as new as the change feed. It remembers the last number it has read; what it
/// reads twice does no harm, because it always loads the present state.
/// </summary>
internal sealed class IndexFollower(
    ChangeFeedReader feed,
    ChangeSignal signal,
    NodeContent content,
    LibraryReader library,
    PracticeIndex index,
    PresenceRegistry presence
)
{
    private const int BatchSize = 500;
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(1);

    private long _position;
    private long _caughtUp;
    private long _followed;

    /// <summary>
    /// How often changes that visitors may see have been taken over. Grows after each, so that what was drawn before can be told.
    /// </summary>
    public long Followed => Volatile.Read(ref _followed);

    /// <summary>The last number of the feed that this node has taken over, <see cref="Followed"/> counted.</summary>
    public long Position => Volatile.Read(ref _position);

    /// <summary>How long ago the feed was last read to its end; null before the first time.</summary>
    public TimeSpan? SinceCaughtUp =>
        Volatile.Read(ref _caughtUp) is not 0 and var moment
            ? Stopwatch.GetElapsedTime(moment)
            : null;

    /// <summary>Reads everything and builds the index. The position is taken first: what is saved meanwhile is read again.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public async Task RebuildAsync(CancellationToken cancellation)
    {
        var position = await feed.LastSequenceAsync(cancellation);
        await content.RefreshAsync(cancellation);
        var (practices, files) = await library.ReadAllAsync(cancellation);
        index.Rebuild(practices, files);
        content.NoteIndexed();
        Interlocked.Increment(ref _followed);
        Volatile.Write(ref _position, position);
        NoteCaughtUp();
    }

    /// <summary>Waits until something may have changed, and takes it over.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached; the position stays, so nothing is missed.</exception>
    public async Task FollowAsync(CancellationToken cancellation)
    {
        await signal.WaitAsync(_interval, cancellation);
        var entries = await feed.ReadAfterAsync(_position, BatchSize, cancellation);
        if (entries.Count == 0)
        {
            if (await feed.EndsBeforeAsync(_position, cancellation))
            {
                await RebuildAsync(cancellation);
            }

            NoteCaughtUp();
            return;
        }

        Tell(entries);
        if (entries.Any(entry => entry.Kind is AggregateKind.Vocabulary))
        {
            // Vocabularies take part in every document (editions, years): the index is built anew.
            await RebuildAsync(cancellation);
            return;
        }

        if (await content.RefreshAsync(entries, cancellation))
        {
            // So do the concepts above the concepts that an entry carries.
            await RebuildAsync(cancellation);
            return;
        }

        await ApplyAsync(entries, cancellation);
        if (entries.Any(entry => entry.Kind.ShowsToVisitors()))
        {
            Interlocked.Increment(ref _followed);
        }

        Volatile.Write(ref _position, entries[^1].Sequence);
        if (entries.Count == BatchSize)
        {
            signal.Raise(showsToVisitors: false);
        }
        else
        {
            NoteCaughtUp();
        }
    }

    // What is told twice does no harm either.
    private void Tell(IReadOnlyList<ChangeEntry> entries)
    {
        foreach (var entry in entries.Where(entry => entry.Kind is AggregateKind.Answer))
        {
            presence.NoteSaved(entry.AggregateId, entry.Version);
        }

        foreach (var entry in entries.Where(entry => entry.Kind is AggregateKind.ConsentSheet))
        {
            presence.NoteAccessChanged(entry.AggregateId);
        }
    }

    private void NoteCaughtUp() => Volatile.Write(ref _caughtUp, Stopwatch.GetTimestamp());

    private async Task ApplyAsync(
        IReadOnlyList<ChangeEntry> entries,
        CancellationToken cancellation
    )
    {
        var ids = entries.Select(PracticeOf).OfType<PracticeId>().Distinct().ToList();
        if (ids.Count == 0)
        {
            return;
        }

        var (present, files) = await library.FindAsync(ids, cancellation);
        index.Apply(present, [.. ids.Except(present.Select(practice => practice.Id))], files);
    }

    /// <summary>The entry whose words an entry of the feed changes; null when it changes none.</summary>
    private static PracticeId? PracticeOf(ChangeEntry entry) =>
        entry.Kind switch
        {
            AggregateKind.Practice => new(entry.AggregateId),
            AggregateKind.Attachment => AttachmentKey.PracticeOf(entry.AggregateId),
            _ => null,
        };
}
