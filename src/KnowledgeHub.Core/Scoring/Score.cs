using System.Collections.Immutable;

namespace KnowledgeHub.Core.Scoring;

/// <summary>
/// One number of a result, with everything that belongs beside it and the parts it was made of: a score explains itself.
/// </summary>
public sealed record Score
{
    /// <summary>What it is about.</summary>
    public required ScoreSubject Subject { get; init; }

    /// <summary>The formula that made <see cref="Mean"/> of <see cref="Parts"/>.</summary>
    public required Formula Formula { get; init; }

    /// <summary>The terms of the formula, in the order of the framework.</summary>
    public required ImmutableArray<ScorePart> Parts { get; init; }

    /// <summary>The number, 1 to 5, not rounded; null when it is withheld.</summary>
    public double? Mean { get; init; }

    /// <summary>Why there is no number.</summary>
    public WithheldReason Withheld { get; init; }

    /// <summary>Where the number could lie; null when nothing applies.</summary>
    public ScoreBounds? Bounds { get; init; }

    /// <summary>
    /// Whether a cell is left out of the mean but not of the bounds, so that the mean may lie outside them.
    /// </summary>
    public bool IsPartial { get; init; }

    /// <summary>Share of the applicable weight that has a level, 0 to 1; 0 when nothing applies.</summary>
    public required double Completeness { get; init; }

    /// <summary>Mean confidence over the applicable weight, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The level that the mean falls into, 1 to 5; null when there is no mean.</summary>
    public int? MeanBand { get; init; }

    /// <summary>The level to name: <see cref="MeanBand"/>, except where a gate caps it; null when there is no mean.</summary>
    public int? Band { get; init; }

    /// <summary>Whether there is a number to show.</summary>
    public bool IsShown => Mean is not null;
}
