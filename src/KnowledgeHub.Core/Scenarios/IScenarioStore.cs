using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Scenarios;

/// <summary>
/// Port: keeps scenarios. A save writes the new state, a revision, an audit event and a change-feed entry in one transaction.
/// The store does not decide who may see what; use cases do.
/// </summary>
public interface IScenarioStore
{
    /// <summary>The scenarios of an assessment, deleted ones left out, by name.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<ScenarioListing>> ListAsync(
        AssessmentId assessment,
        CancellationToken cancellation
    );

    /// <summary>Saves the next version of a scenario: version 1 inserts, a higher one replaces exactly the one before.</summary>
    /// <param name="next">The scenario with its next version number.</param>
    /// <param name="change">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancellation">Cancels the save before it is committed.</param>
    /// <returns>Whether it was committed.</returns>
    Task<SaveResult> SaveAsync(
        Scenario next,
        ScenarioChange change,
        Actor actor,
        CancellationToken cancellation
    );
}
