using System.Collections.Immutable;

namespace KnowledgeHub.Core.Assessments;

/// <summary>What a coordinator says about a cycle.</summary>
/// <param name="Name">Its name, unique among the country's cycles.</param>
/// <param name="ReferenceDate">The day that the answers refer to.</param>
/// <param name="Profile">The country's profile.</param>
public sealed record CyclePlan(string Name, DateOnly ReferenceDate, CountryProfile Profile)
{
    /// <summary>Codes of the areas that are assessed; empty for all six.</summary>
    public ImmutableArray<string> Areas { get; init; } = [];

    /// <summary>The agencies that answer on their own first; empty when one team answers for all.</summary>
    public ImmutableArray<ParticipatingAgency> Agencies { get; init; } = [];

    /// <summary>Until when the stages are to be done.</summary>
    public StageDeadlines Deadlines { get; init; } = StageDeadlines.None;
}
