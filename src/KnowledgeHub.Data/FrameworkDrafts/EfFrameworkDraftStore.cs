using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Framework;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.FrameworkDrafts;

/// <summary>Keeps draft versions of the framework in the database with their history.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
/// <param name="frameworks">This node's copy of the published versions, which shows a publication at once.</param>
public sealed class EfFrameworkDraftStore(
    StoreAccess access,
    AggregateWriter writer,
    EfFrameworkSource frameworks
) : IFrameworkDraftStore
{
    /// <inheritdoc/>
    public Task<FrameworkDraft?> FindAsync(string number, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .Set<FrameworkDraft>()
                    .AsNoTracking()
                    .SingleOrDefaultAsync(draft => draft.Number == number, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DraftListing>> ListAsync(CancellationToken cancellation) =>
        await access.RunAsync(
            context =>
                context
                    .Set<FrameworkDraft>()
                    .AsNoTracking()
                    .OrderByDescending(draft => draft.UpdatedUtc)
                    .Select(draft => new DraftListing(
                        draft.Number,
                        draft.BasedOn,
                        draft.Status,
                        draft.UpdatedUtc,
                        context
                            .Users.Where(user => user.Id == draft.UpdatedBy)
                            .Select(user => user.DisplayName)
                            .FirstOrDefault()
                    ))
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DraftEvent>> ReadHistoryAsync(
        string number,
        CancellationToken cancellation
    )
    {
        var rows = await access.RunAsync(
            context =>
                context
                    .Revisions.AsNoTracking()
                    .Where(revision =>
                        revision.Kind == AggregateKind.FrameworkDraft
                        && revision.AggregateId == number
                    )
                    .OrderByDescending(revision => revision.Version)
                    .Select(revision => new
                    {
                        revision.Version,
                        revision.Change,
                        revision.Body,
                        revision.AtUtc,
                        Editor = context.Users.FirstOrDefault(user => user.Id == revision.ActorId),
                    })
                    .ToListAsync(cancellation),
            cancellation
        );
        return
        [
            .. rows.Select(row => new DraftEvent(
                row.Version,
                EnumCode<DraftChange>.TryParse(row.Change, out var change)
                    ? change
                    : throw new InvalidOperationException($"Unknown change \"{row.Change}\"."),
                HubJson.Read<DraftStep>(row.Body),
                row.AtUtc,
                row.Editor?.DisplayName
            )),
        ];
    }

    /// <inheritdoc/>
    public async Task<SaveResult> SaveAsync(
        FrameworkDraft next,
        DraftChange change,
        DraftStep step,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var result = await writer.WriteAsync(
            context => [.. Stage(context, next, change, step, actor)],
            cancellation
        );
        if (result is SaveResult.Saved && next.Status is DraftStatus.Published)
        {
            await ShowAsync();
        }

        return result;
    }

    private static IEnumerable<AggregateChange> Stage(
        HubDbContext context,
        FrameworkDraft next,
        DraftChange change,
        DraftStep step,
        Actor actor
    )
    {
        context.Entry(next).State = next.Version == 1 ? EntityState.Added : EntityState.Modified;
        context.Entry(next).Property(draft => draft.Version).OriginalValue = next.Version - 1;
        yield return new(
            AggregateKind.FrameworkDraft,
            next.Number,
            next.Version,
            EnumCode<DraftChange>.Of(change),
            actor.Id,
            HubJson.Write(step)
        );
        if (next.Status is DraftStatus.Published)
        {
            context.Frameworks.Add(new() { Version = next.Number, Document = next.Document });
            yield return new(
                AggregateKind.Framework,
                next.Number,
                1,
                EnumCode<DraftChange>.Of(change),
                actor.Id,
                HubJson.Write(next.Document)
            );
        }
    }

    // The save is committed and stays so: what cannot be read now, the follower reads a moment later.
    private async Task ShowAsync()
    {
        try
        {
            await frameworks.RefreshAsync(CancellationToken.None);
        }
        catch (StoreUnavailableException)
        {
            return;
        }
    }
}
