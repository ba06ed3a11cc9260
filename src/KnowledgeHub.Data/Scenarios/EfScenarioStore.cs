using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scenarios;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Scenarios;

/// <summary>Keeps scenarios in the database; each method is one query or one transaction.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
public sealed class EfScenarioStore(StoreAccess access, AggregateWriter writer) : IScenarioStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ScenarioListing>> ListAsync(
        AssessmentId assessment,
        CancellationToken cancellation
    )
    {
        var listings = await access.RunAsync(
            context =>
                context
                    .Set<Scenario>()
                    .AsNoTracking()
                    .Where(scenario => scenario.Assessment == assessment && !scenario.IsRemoved)
                    .Select(scenario => new ScenarioListing(
                        scenario,
                        context
                            .Users.Where(user => user.Id == scenario.CreatedBy)
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
                .OrderBy(listing => listing.Scenario.Name, StringComparer.CurrentCultureIgnoreCase)
                .ThenBy(listing => listing.Scenario.Id),
        ];
    }

    /// <inheritdoc/>
    public Task<SaveResult> SaveAsync(
        Scenario next,
        ScenarioChange change,
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
                        AggregateKind.Scenario,
                        next.Id.ToString(),
                        next.Version,
                        EnumCode<ScenarioChange>.Of(change),
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
