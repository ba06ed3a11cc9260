using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Scenarios;

/// <summary>
/// Levels that a country supposes to see what would come of them: the aggregate. It changes no answer. Immutable; every save is
/// the next version.
/// </summary>
public sealed record Scenario
{
    /// <summary>Identifies it on pages.</summary>
    public required Guid Id { get; init; }

    /// <summary>The assessment that it starts from.</summary>
    public required AssessmentId Assessment { get; init; }

    /// <summary>The country that it belongs to, and whose data it is.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The country's own word for it.</summary>
    public required string Name { get; init; }

    /// <summary>The supposed levels, at most one for each indicator, in the order of their ids; at least one.</summary>
    public required ImmutableArray<ScenarioLevel> Levels { get; init; }

    /// <summary>Whether it was deleted: it is listed and found no more.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>Account id of who made it.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>When it was last saved.</summary>
    public required DateTime UpdatedUtc { get; init; }
}
