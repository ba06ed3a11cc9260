using System.Collections.Immutable;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Reports;

/// <summary>What a result shows, by rule: it becomes one sentence of the executive summary.</summary>
/// <param name="Kind">What it says.</param>
public sealed record Finding(FindingKind Kind)
{
    /// <summary>What it is about, most important first; empty where it is about everything.</summary>
    public ImmutableArray<ScoreSubject> Subjects { get; init; } = [];

    /// <summary>The score that it names, 1 to 5; null for none.</summary>
    public double? Value { get; init; }

    /// <summary>Where that score could lie; null where nothing is said of it.</summary>
    public ScoreBounds? Bounds { get; init; }

    /// <summary>A share from 0 to 1; null for none.</summary>
    public double? Share { get; init; }

    /// <summary>A number of things; 0 where nothing is counted.</summary>
    public int Count { get; init; }

    /// <summary>Name of the cycle that it compares with; empty for none.</summary>
    public string Cycle { get; init; } = string.Empty;
}
