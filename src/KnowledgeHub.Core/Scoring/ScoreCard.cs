using System.Collections.Immutable;

namespace KnowledgeHub.Core.Scoring;

/// <summary>The whole result of one assessment: every score and every flag. Made by <see cref="ScoreCalculation"/>.</summary>
public sealed record ScoreCard
{
    /// <summary>The version of the framework that it was scored by.</summary>
    public required string FrameworkVersion { get; init; }

    /// <summary>The 18 cells in the order of the grid.</summary>
    public required ImmutableArray<Score> Cells { get; init; }

    /// <summary>The six areas.</summary>
    public required ImmutableArray<Score> Areas { get; init; }

    /// <summary>The three pillars.</summary>
    public required ImmutableArray<Score> Pillars { get; init; }

    /// <summary>The four drivers.</summary>
    public required ImmutableArray<Score> Drivers { get; init; }

    /// <summary>The cross-cutting themes.</summary>
    public required ImmutableArray<Score> Themes { get; init; }

    /// <summary>Everything.</summary>
    public required Score Overall { get; init; }

    /// <summary>Weak points, in the order of <see cref="FlagKind"/> and of the grid.</summary>
    public required ImmutableArray<Flag> Flags { get; init; }

    /// <summary>Every score of the card.</summary>
    public IEnumerable<Score> All =>
        [.. Cells, .. Areas, .. Pillars, .. Drivers, .. Themes, Overall];

    /// <summary>The score of a cell.</summary>
    /// <param name="code">Such as <c>LEG.S</c>.</param>
    /// <returns>The score, or null when there is no such cell.</returns>
    public Score? Cell(string code) => Find(Cells, code);

    /// <summary>The score of an area.</summary>
    /// <param name="code">Such as <c>LEG</c>.</param>
    /// <returns>The score, or null when there is no such area.</returns>
    public Score? Area(string code) => Find(Areas, code);

    private static Score? Find(ImmutableArray<Score> scores, string code)
    {
        foreach (var score in scores)
        {
            if (string.Equals(score.Subject.Code, code, StringComparison.Ordinal))
            {
                return score;
            }
        }

        return null;
    }
}
