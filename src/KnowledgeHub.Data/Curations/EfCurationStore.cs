using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Curations;

/// <summary>Keeps curations in the database with their history.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
/// <param name="source">This node's copy in memory, which shows a save at once.</param>
public sealed class EfCurationStore(
    StoreAccess access,
    AggregateWriter writer,
    EfCurationSource source
) : ICurationStore
{
    /// <inheritdoc/>
    public Task<Curation?> FindAsync(string id, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .Curations.AsNoTracking()
                    .SingleOrDefaultAsync(curation => curation.Id == id, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CurationListing>> ListAsync(CancellationToken cancellation)
    {
        var listings = await access.RunAsync(
            context =>
                context
                    .Curations.AsNoTracking()
                    .Where(curation => curation.Placement.HasValue)
                    .Select(curation => new CurationListing(
                        curation,
                        context
                            .Users.Where(user => user.Id == curation.ChangedBy)
                            .Select(user => user.DisplayName)
                            .FirstOrDefault()
                    ))
                    .ToListAsync(cancellation),
            cancellation
        );

        // Each database product has an order of its own for texts.
        return
        [
            .. listings
                .OrderBy(listing => listing.Curation.Text, StringComparer.Ordinal)
                .ThenBy(listing => listing.Curation.ChangedUtc)
                .ThenBy(listing => listing.Curation.Id, StringComparer.Ordinal),
        ];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CurationListing>> ReadHistoryAsync(
        string id,
        CancellationToken cancellation
    )
    {
        var bodies = await access.RunAsync(
            context =>
                context
                    .Revisions.AsNoTracking()
                    .Where(revision =>
                        revision.Kind == AggregateKind.Curation && revision.AggregateId == id
                    )
                    .OrderByDescending(revision => revision.Version)
                    .Select(revision => new
                    {
                        revision.Body,
                        Editor = context.Users.FirstOrDefault(user => user.Id == revision.ActorId),
                    })
                    .ToListAsync(cancellation),
            cancellation
        );
        return
        [
            .. bodies.Select(row => new CurationListing(
                HubJson.Read<Curation>(row.Body),
                row.Editor?.DisplayName
            )),
        ];
    }

    /// <inheritdoc/>
    public async Task<SaveResult> SaveAsync(
        Curation next,
        CurationChange change,
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
            await ShowAsync();
        }

        return result;
    }

    private static AggregateChange Stage(
        HubDbContext context,
        Curation next,
        CurationChange change,
        Actor actor
    )
    {
        context.Entry(next).State = next.Version == 1 ? EntityState.Added : EntityState.Modified;
        context.Entry(next).Property(curation => curation.Version).OriginalValue = next.Version - 1;
        return new(
            AggregateKind.Curation,
            next.Id,
            next.Version,
            EnumCode<CurationChange>.Of(change),
            actor.Id,
            HubJson.Write(next)
        );
    }

    // The save is committed and stays so: what cannot be read now, the follower reads a moment later.
    private async Task ShowAsync()
    {
        try
        {
            await source.RefreshAsync(CancellationToken.None);
        }
        catch (StoreUnavailableException)
        {
            return;
        }
    }
}
