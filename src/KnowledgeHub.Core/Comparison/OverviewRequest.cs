using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Comparison;

/// <summary>Which countries are set side by side.</summary>
public sealed record OverviewRequest
{
    /// <summary>The year of reference; null for the newest that the reader sees.</summary>
    public int? Year { get; init; }

    /// <summary>Code of the region or official group; null for all.</summary>
    public string? Group { get; init; }

    /// <summary>Only these countries; empty for all.</summary>
    public IReadOnlyCollection<CountryCode> Countries { get; init; } = [];

    /// <summary>Only assessments that have reached this stage; null for all.</summary>
    public AssessmentStatus? From { get; init; }

    /// <summary>Whether the earlier and later cycles are read too.</summary>
    public bool WithCycles { get; init; }
}
