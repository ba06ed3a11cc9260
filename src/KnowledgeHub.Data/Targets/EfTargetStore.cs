using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Targets;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Targets;

/// <summary>Keeps target profiles in the database; each method is one query or one transaction.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
public sealed class EfTargetStore(StoreAccess access, AggregateWriter writer) : ITargetStore
{
    private const string Change = "set";

    /// <inheritdoc/>
    public Task<TargetProfile?> FindAsync(
        AssessmentId assessment,
        CancellationToken cancellation
    ) =>
        access.RunAsync(
            context =>
                context
                    .Set<TargetProfile>()
                    .AsNoTracking()
                    .SingleOrDefaultAsync(
                        profile => profile.Assessment == assessment,
                        cancellation
                    ),
            cancellation
        );

    /// <inheritdoc/>
    public Task<SaveResult> SaveAsync(
        TargetProfile next,
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(next);
        return writer.WriteAsync(
            context =>
            {
                context.StageVersion(next, next.Version);
                return
                [
                    new(
                        AggregateKind.TargetProfile,
                        next.Assessment.Value,
                        next.Version,
                        Change,
                        actor.Id,
                        HubJson.Write(next),
                        next.Country
                    ),
                ];
            },
            cancellation
        );
    }
}
