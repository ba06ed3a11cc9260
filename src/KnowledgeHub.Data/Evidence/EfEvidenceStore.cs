using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Evidence;

/// <summary>Keeps evidence in the database; each method is one query or one transaction.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
public sealed class EfEvidenceStore(StoreAccess access, AggregateWriter writer) : IEvidenceStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<EvidenceListing>> ListAsync(
        CountryCode country,
        CancellationToken cancellation
    )
    {
        var listings = await access.RunAsync(
            context =>
                context
                    .Set<EvidenceItem>()
                    .AsNoTracking()
                    .Where(item => item.Country == country)
                    .Select(item => new EvidenceListing(
                        item,
                        context
                            .Set<EvidenceLink>()
                            .Count(link =>
                                link.Item == item.Id
                                && link.Country == item.Country
                                && !link.IsRemoved
                            )
                    ))
                    .ToListAsync(cancellation),
            cancellation
        );

        // Each database product has an order of its own for texts.
        return
        [
            .. listings
                .OrderBy(
                    listing => listing.Item.Content.Title,
                    StringComparer.CurrentCultureIgnoreCase
                )
                .ThenBy(listing => listing.Item.Id.Value, StringComparer.Ordinal),
        ];
    }

    /// <inheritdoc/>
    public Task<EvidenceItem?> FindAsync(
        CountryCode country,
        EvidenceId id,
        CancellationToken cancellation
    ) =>
        access.RunAsync(
            context =>
                context
                    .Set<EvidenceItem>()
                    .AsNoTracking()
                    .SingleOrDefaultAsync(
                        item => item.Id == id && item.Country == country,
                        cancellation
                    ),
            cancellation
        );

    /// <inheritdoc/>
    public async Task<IReadOnlyList<EvidenceVersion>> ReadHistoryAsync(
        EvidenceId id,
        CancellationToken cancellation
    )
    {
        var versions = await access.RunAsync(
            context =>
                context
                    .VersionsOf(AggregateKind.EvidenceItem, id.Value)
                    .AsNoTracking()
                    .ToListAsync(cancellation),
            cancellation
        );
        return
        [
            .. versions.Select(version => new EvidenceVersion(
                HubJson.Read<EvidenceItem>(version.Body),
                version.By
            )),
        ];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<EvidenceUse>> ReadUsesAsync(
        CountryCode country,
        EvidenceId id,
        CancellationToken cancellation
    )
    {
        var uses = await access.RunAsync(
            context =>
                context
                    .Set<EvidenceLink>()
                    .AsNoTracking()
                    .Where(link => link.Item == id && link.Country == country && !link.IsRemoved)
                    .Join(
                        context.Assessments.AsNoTracking(),
                        link => link.Assessment,
                        assessment => assessment.Id,
                        (link, assessment) => new EvidenceUse(link, assessment)
                    )
                    .ToListAsync(cancellation),
            cancellation
        );
        return
        [
            .. uses.OrderByDescending(use => use.Assessment.ReferenceDate)
                .ThenBy(use => use.Link.Key.ToString(), StringComparer.Ordinal),
        ];
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<LinkedEvidence>> ReadLinksAsync(
        IReadOnlyCollection<AssessmentId> assessments,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<LinkedEvidence>>(
            async context =>
                await context
                    .Set<EvidenceLink>()
                    .AsNoTracking()
                    .Where(link => assessments.Contains(link.Assessment) && !link.IsRemoved)
                    .Join(
                        context.Set<EvidenceItem>().AsNoTracking(),
                        link => link.Item,
                        item => item.Id,
                        (link, item) =>
                            new LinkedEvidence(
                                link,
                                item,
                                context
                                    .Users.Where(user => user.Id == link.ChangedBy)
                                    .Select(user => user.DisplayName)
                                    .FirstOrDefault()
                            )
                    )
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<EvidenceLink?> FindLinkAsync(EvidenceLinkKey key, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .Set<EvidenceLink>()
                    .AsNoTracking()
                    .SingleOrDefaultAsync(
                        link =>
                            link.Assessment == key.Answer.Assessment
                            && link.Indicator == key.Answer.Indicator
                            && link.Agency == key.Answer.Agency
                            && link.Item == key.Item,
                        cancellation
                    ),
            cancellation
        );

    /// <inheritdoc/>
    public Task<ReadOnlyMemory<byte>?> ReadFileAsync(
        CountryCode country,
        Guid file,
        CancellationToken cancellation
    ) =>
        access.RunAsync<ReadOnlyMemory<byte>?>(
            async context =>
                await context
                    .Set<StoredEvidenceFile>()
                    .Where(row => row.Id == file && row.Country == country)
                    .Select(row => row.Bytes)
                    .SingleOrDefaultAsync(cancellation)
                    is { } bytes
                    ? bytes
                    : (ReadOnlyMemory<byte>?)null,
            cancellation
        );

    /// <inheritdoc/>
    public Task<SaveResult> SaveItemAsync(
        EvidenceItem next,
        EvidenceChange change,
        EvidenceUpload? upload,
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(next);
        return writer.WriteAsync(
            context =>
            {
                if (upload is not null && next.File is { } file)
                {
                    context
                        .Set<StoredEvidenceFile>()
                        .Add(
                            new()
                            {
                                Id = file.Id,
                                Item = next.Id,
                                Country = next.Country,
                                Size = file.Size,
                                Bytes = upload.Bytes.ToArray(),
                            }
                        );
                }

                return [Stage(context, next, change, actor)];
            },
            cancellation,
            upload is null
                ? null
                : context =>
                    FileRoom.IsLeftAsync(context, upload.Limits, upload.Bytes.Length, cancellation)
        );
    }

    /// <inheritdoc/>
    public Task<SaveResult> SaveLinkAsync(
        EvidenceLink next,
        EvidenceChange change,
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(next);
        var stage = AnswerRights.StageOf(next.Agency);
        return writer.WriteAsync(
            context => [Stage(context, next, change, actor)],
            cancellation,
            context =>
                context.Assessments.AnyAsync(
                    assessment => assessment.Id == next.Assessment && assessment.Status == stage,
                    cancellation
                )
        );
    }

    /// <summary>Puts the next version of an item into a context; the caller's transaction saves it.</summary>
    internal static AggregateChange Stage(
        HubDbContext context,
        EvidenceItem next,
        EvidenceChange change,
        Actor actor
    )
    {
        context.StageVersion(next, next.Version);
        return new(
            AggregateKind.EvidenceItem,
            next.Id.Value,
            next.Version,
            EnumCode<EvidenceChange>.Of(change),
            actor.Id,
            HubJson.Write(next),
            next.Country
        );
    }

    /// <summary>Puts the next version of a link into a context; the caller's transaction saves it.</summary>
    internal static AggregateChange Stage(
        HubDbContext context,
        EvidenceLink next,
        EvidenceChange change,
        Actor actor
    )
    {
        context.StageVersion(next, next.Version);
        return new(
            AggregateKind.EvidenceLink,
            next.Key.ToString(),
            next.Version,
            EnumCode<EvidenceChange>.Of(change),
            actor.Id,
            HubJson.Write(next),
            next.Country
        );
    }
}
