using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Comparison;

/// <summary>One country of an overview.</summary>
public sealed record OverviewCountry
{
    /// <summary>The assessment that stands for it: the one nearest to the year of the overview.</summary>
    public required Assessment Assessment { get; init; }

    /// <summary>Whether it is the reader's own country.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Share of what applies that has a level, 0 to 1.</summary>
    public required double Completeness { get; init; }

    /// <summary>Share of the indicators that do not apply, 0 to 1.</summary>
    public required double NotApplicable { get; init; }

    /// <summary>Its scores without the parts they were made of, and without flags; null when it cannot be compared.</summary>
    public required ScoreCard? Card { get; init; }

    /// <summary>Why it cannot be compared; empty when it can.</summary>
    public required ImmutableArray<IncomparableReason> Reasons { get; init; }

    /// <summary>
    /// Level of each indicator that has one; empty where it cannot be compared or the reader does not see its answers.
    /// </summary>
    public ImmutableDictionary<IndicatorId, int> Levels { get; init; } =
        ImmutableDictionary<IndicatorId, int>.Empty;

    /// <summary>Its cycles over time, the oldest first; empty when they were not asked for.</summary>
    public ImmutableArray<TrendCycle> Cycles { get; init; } = [];
}
