using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scenarios;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps scenarios in memory by the rules of the port; every account is called by its id.</summary>
public sealed class FakeScenarios(params Scenario[] stored) : IScenarioStore
{
    private readonly Dictionary<Guid, Scenario> _scenarios = stored.ToDictionary(one => one.Id);

    /// <summary>What was committed, in order.</summary>
    public List<(Scenario Scenario, ScenarioChange Change)> Saves { get; } = [];

    /// <summary>Whether the next save finds that somebody else was first.</summary>
    public bool IsStale { get; set; }

    public Task<IReadOnlyList<ScenarioListing>> ListAsync(
        AssessmentId assessment,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<ScenarioListing>>([
            .. _scenarios
                .Values.Where(one => one.Assessment == assessment && !one.IsRemoved)
                .OrderBy(one => one.Name, StringComparer.Ordinal)
                .Select(one => new ScenarioListing(one, one.CreatedBy)),
        ]);

    public Task<SaveResult> SaveAsync(
        Scenario next,
        ScenarioChange change,
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(next);
        if (IsStale)
        {
            return Task.FromResult(SaveResult.Stale);
        }

        _scenarios[next.Id] = next;
        Saves.Add((next, change));
        return Task.FromResult(SaveResult.Saved);
    }
}
