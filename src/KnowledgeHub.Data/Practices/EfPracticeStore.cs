using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using System.Text.Json;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Practices;

/// <summary>Keeps entries in the database; each method is one query or one transaction.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
/// <param name="unreadable">Where it is noted which entries could not be read.</param>
public sealed class EfPracticeStore(
    StoreAccess access,
    AggregateWriter writer,
    UnreadablePractices unreadable
) : IPracticeStore
{
    private const int BatchSize = 500;

    private static readonly Expression<Func<Practice, PracticeListing>> _listing = practice =>
        new(
            practice.Id,
            practice.Slug,
            EF.Property<string>(practice, PracticeConfiguration.Title),
            EF.Property<PracticeStatus?>(practice, PracticeConfiguration.CopyStatus)
                ?? practice.Status,
            practice.OwnerId,
            practice.UpdatedUtc
        )
        {
            IsPublic = practice.Status == PracticeStatus.Published,
            ReviewBy = EF.Property<DateOnly?>(practice, PracticeConfiguration.ReviewBy),
        };

    /// <summary>What was read from documents.</summary>
    internal ReadPractices Read { get; } = new();

    /// <inheritdoc/>
    public Task<Practice?> FindAsync(PracticeId id, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .Practices.AsNoTracking()
                    .SingleOrDefaultAsync(practice => practice.Id == id, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<Practice?> FindBySlugAsync(string slug, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .Practices.AsNoTracking()
                    .SingleOrDefaultAsync(practice => practice.Slug == slug, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<Practice>> FindManyAsync(
        IReadOnlyCollection<PracticeId> ids,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<Practice>>(
            async context =>
            {
                var stored = await context
                    .Practices.AsNoTracking()
                    .Where(practice => ids.Contains(practice.Id))
                    .Select(practice => new PracticeStamp(
                        practice.Id,
                        practice.Version,
                        practice.UpdatedUtc
                    ))
                    .ToListAsync(cancellation);
                var read = stored.ConvertAll(Read.Find);
                var missing = stored.Where((_, place) => read[place] is null).ToList();
                var loaded = await LoadAsync(
                    context,
                    [.. missing.Select(stamp => stamp.Id)],
                    cancellation
                );
                loaded.ForEach(Read.Add);
                Read.Remove(ids.Except(stored.Select(stamp => stamp.Id)));
                return [.. read.OfType<Practice>(), .. loaded];
            },
            cancellation
        );

    /// <inheritdoc/>
    public async IAsyncEnumerable<Practice> ReadAllAsync(
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var ids = await access.RunAsync(
            context => context.Practices.Select(practice => practice.Id).ToListAsync(cancellation),
            cancellation
        );
        foreach (var batch in ids.Chunk(BatchSize))
        {
            foreach (
                var practice in await access.RunAsync(
                    context => LoadAsync(context, batch, cancellation),
                    cancellation
                )
            )
            {
                Read.Add(practice);
                yield return practice;
            }
        }
    }

    // One entry that cannot be read must not take all others with it.
    private async Task<List<Practice>> LoadAsync(
        HubDbContext context,
        PracticeId[] ids,
        CancellationToken cancellation
    )
    {
        if (ids.Length == 0)
        {
            return [];
        }

        try
        {
            var practices = await context
                .Practices.AsNoTracking()
                .Where(practice => ids.Contains(practice.Id))
                .ToListAsync(cancellation);
            practices.ForEach(practice => unreadable.Note(practice.Id, isReadable: true));
            return practices;
        }
        catch (JsonException)
        {
            return ids is [var id] ? NoteUnreadable(id) : await LoadEachAsync();
        }

        async Task<List<Practice>> LoadEachAsync()
        {
            var readable = new List<Practice>();
            foreach (var id in ids)
            {
                readable.AddRange(await LoadAsync(context, [id], cancellation));
            }

            return readable;
        }
    }

    private List<Practice> NoteUnreadable(PracticeId id)
    {
        unreadable.Note(id, isReadable: false);
        Read.Remove([id]);
        return [];
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<PracticeListing>> ListDraftsAsync(
        string? ownerId,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<PracticeListing>>(
            async context =>
                await context
                    .Practices.AsNoTracking()
                    .InWork()
                    .OwnedBy(ownerId)
                    .OrderByDescending(practice => practice.UpdatedUtc)
                    .Select(_listing)
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<PracticeListing>> ListDueAsync(
        DateOnly today,
        string? ownerId,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<PracticeListing>>(
            async context =>
                await context
                    .Practices.AsNoTracking()
                    .Where(practice =>
                        practice.Status == PracticeStatus.Published
                        && EF.Property<DateOnly?>(practice, PracticeConfiguration.ReviewBy) < today
                    )
                    .OwnedBy(ownerId)
                    .OrderBy(practice =>
                        EF.Property<DateOnly?>(practice, PracticeConfiguration.ReviewBy)
                    )
                    .Select(_listing)
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<Practice>> ListScheduledAsync(
        DateTime utc,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<Practice>>(
            async context =>
                await context
                    .Practices.AsNoTracking()
                    .Where(practice => practice.PublishAtUtc <= utc)
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public async Task<SaveResult> SaveAsync(
        Practice next,
        PracticeChange change,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var result = await writer.WriteAsync(
            context => [Stage(context, next, change, actor)],
            cancellation
        );
        if (result is SaveResult.Saved)
        {
            Read.Remove([next.Id]);
        }

        return result;
    }

    /// <inheritdoc/>
    public async Task<SaveResult> DeleteAsync(
        Practice practice,
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(practice);
        var result = await writer.WriteAsync(
            context => [Deletion(context, practice, actor)],
            cancellation
        );
        if (result is SaveResult.Saved)
        {
            Read.Remove([practice.Id]);
        }

        return result;
    }

    private static AggregateChange Deletion(HubDbContext context, Practice practice, Actor actor)
    {
        context.Practices.Remove(practice);
        return new(
            AggregateKind.Practice,
            practice.Id.Value,
            practice.Version + 1,
            EnumCode<PracticeChange>.Of(PracticeChange.Deleted),
            actor.Id,
            HubJson.Write(practice)
        );
    }

    /// <summary>Puts the next version of an entry into a context; the caller's transaction saves it.</summary>
    /// <param name="context">The context.</param>
    /// <param name="next">The entry with its next version number.</param>
    /// <param name="change">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <returns>What happened, for the history.</returns>
    internal static AggregateChange Stage(
        HubDbContext context,
        Practice next,
        PracticeChange change,
        Actor actor
    )
    {
        var entry = context.Practices.Attach(next);
        if (next.Version == 1)
        {
            entry.State = EntityState.Added;
        }
        else
        {
            entry.State = EntityState.Modified;
            entry.Property(practice => practice.Version).OriginalValue = next.Version - 1;
            entry.Property(PracticeConfiguration.SeedFingerprint).IsModified = false;
        }

        entry.Property(PracticeConfiguration.Title).CurrentValue = next.Content.OriginalTitle;
        entry.Property(PracticeConfiguration.ReviewBy).CurrentValue = next.Content.ReviewBy;
        entry.Property(PracticeConfiguration.CopyStatus).CurrentValue =
            next.Status is PracticeStatus.Published ? next.Working?.Status : null;
        return new(
            AggregateKind.Practice,
            next.Id.Value,
            next.Version,
            EnumCode<PracticeChange>.Of(change),
            actor.Id,
            HubJson.Write(next)
        );
    }
}
