using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Scenarios;

/// <summary>Use case: read the scenarios of an assessment. Whoever may read the answers may; for others it is not found.</summary>
/// <param name="assessments">Reads assessments, and decides who may.</param>
/// <param name="store">Keeps scenarios.</param>
public sealed class ReadScenarios(ReadAssessments assessments, IScenarioStore store)
{
    /// <summary>An assessment with its scenarios.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The assessment, as typed, possibly malformed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or NotFound.</returns>
    public async Task<Outcome<ScenarioDesk>> OfAsync(
        Actor actor,
        string? id,
        CancellationToken cancellation
    ) =>
        await assessments.ByIdAsync(actor, id, cancellation)
            is Outcome<AssessmentReading>.Done(var reading)
            ? new Outcome<ScenarioDesk>.Done(
                new(
                    reading,
                    await store.ListAsync(reading.Assessment.Id, cancellation),
                    actor.May(PortalAction.WriteScenarios, reading.Assessment.Country)
                )
            )
            : new Outcome<ScenarioDesk>.NotFound();
}
