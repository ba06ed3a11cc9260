using System.Collections.Immutable;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Assessments;

/// <summary>The levels that agencies chose on their own for one indicator.</summary>
/// <param name="Levels">Code of the agency and its level, 1 to 5; agencies without a level are left out.</param>
public sealed record RaterLevels(ImmutableArray<(string Agency, int Level)> Levels)
{
    /// <summary>From this spread on, the agreed level needs a note that says how it came about.</summary>
    public const int NoteFrom = 2;

    /// <summary>Highest minus lowest level, 0 to 4; null when fewer than two agencies chose one.</summary>
    public int? Spread => SpreadOf([.. Levels.Select(rater => rater.Level)]);

    /// <summary>The middle level, or the mean of the two middle ones; null when no agency chose one.</summary>
    public double? Median
    {
        get
        {
            var sorted = Levels.Select(rater => rater.Level).Order().ToArray();
            return sorted.Length == 0
                ? null
                : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2.0;
        }
    }

    /// <summary>Whether the agreed level needs a note.</summary>
    public bool NeedsNote => Spread >= NoteFrom;

    /// <summary>The levels in the answers of the participating agencies to one indicator.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="answers">
    /// Answers of any kind to one indicator. Joint and advisor's ones are left out, and those of agencies that no longer take
    /// part or are no longer asked.
    /// </param>
    public static RaterLevels Of(Assessment assessment, IEnumerable<Answer> answers) =>
        new([
            .. answers
                .Where(answer =>
                    assessment.FindAgency(answer.Agency)?.IsAsked(answer.Indicator) is true
                )
                .Where(answer => answer.Content.State is AnswerState.Scored)
                .Where(answer => answer.Content.Level is not null)
                .OrderBy(answer => answer.Agency, StringComparer.Ordinal)
                .Select(answer => (answer.Agency, answer.Content.Level.GetValueOrDefault())),
        ]);

    /// <summary>Highest minus lowest of some levels; null for fewer than two.</summary>
    /// <param name="levels">Levels, 1 to 5.</param>
    public static int? SpreadOf(IReadOnlyCollection<int> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        return levels.Count < 2 ? null : levels.Max() - levels.Min();
    }
}
