using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;

namespace KnowledgeHub.Data.Discussion;

/// <summary>Keeps remarks in the database with their history.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
public sealed class EfRemarkStore(StoreAccess access, AggregateWriter writer) : IRemarkStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<SignedRemark>> ListAsync(
        AssessmentId assessment,
        IndicatorId? indicator,
        CancellationToken cancellation
    ) =>
        access.RunAsync(
            context =>
            {
                var remarks = context
                    .Set<Remark>()
                    .Where(remark => remark.Assessment == assessment);
                if (indicator is { } only)
                {
                    remarks = remarks.Where(remark => remark.Indicator == only);
                }

                return remarks.SignAsync(context, cancellation);
            },
            cancellation
        );

    /// <inheritdoc/>
    public async Task<Remark?> FindAsync(
        AssessmentId assessment,
        Guid id,
        CancellationToken cancellation
    )
    {
        var found = await access.RunAsync(
            context =>
                context
                    .Set<Remark>()
                    .Where(remark => remark.Id == id && remark.Assessment == assessment)
                    .SignAsync(context, cancellation),
            cancellation
        );
        return found.SingleOrDefault()?.Remark;
    }

    /// <inheritdoc/>
    public Task<SaveResult> SaveAsync(
        Remark next,
        RemarkChange change,
        Actor actor,
        CancellationToken cancellation
    ) => writer.WriteAsync(context => [Stage(context, next, change, actor)], cancellation);

    private static AggregateChange Stage(
        HubDbContext context,
        Remark next,
        RemarkChange change,
        Actor actor
    )
    {
        context.StageVersion(next, next.Version);
        if (next.Version == 1)
        {
            context.Set<RemarkMention>().AddRange(MentionsIn(next));
        }

        return new(
            AggregateKind.Remark,
            next.Id.ToString(),
            next.Version,
            EnumCode<RemarkChange>.Of(change),
            actor.Id,
            HubJson.Write(next),
            next.Country
        );
    }

    private static IEnumerable<RemarkMention> MentionsIn(Remark remark) =>
        remark.Mentions.Select(account => new RemarkMention
        {
            RemarkId = remark.Id,
            AccountId = account,
        });
}
