using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Scenarios;

/// <summary>An assessment with the scenarios that start from it.</summary>
/// <param name="Reading">Assessment, framework and answers.</param>
/// <param name="Scenarios">The scenarios, by name.</param>
/// <param name="MayWrite">Whether the reader may save, rename and delete scenarios.</param>
public sealed record ScenarioDesk(
    AssessmentReading Reading,
    IReadOnlyList<ScenarioListing> Scenarios,
    bool MayWrite
)
{
    /// <summary>A scenario of the assessment.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The scenario, or null when there is none of this id any more.</returns>
    public Scenario? Find(Guid? id) =>
        Scenarios.FirstOrDefault(listing => listing.Scenario.Id == id)?.Scenario;
}
