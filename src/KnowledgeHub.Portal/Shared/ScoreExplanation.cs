using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Portal.Shared;

/// <summary>
/// How a score was computed, with the figures filled in, such as <c>(3 + 2 + 4) ÷ 3 = 3</c>. To be written from left to right
/// in every language.
/// </summary>
internal static class ScoreExplanation
{
    /// <summary>The mean; null when it is not shown.</summary>
    public static string? Mean(Score score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return score.Mean is { } mean
            ? Quotient(
                score.Parts.Where(part => part.Use is PartUse.Mean),
                part => part.Value,
                mean
            )
            : null;
    }

    /// <summary>The lower end of the range; null when nothing applies.</summary>
    public static string? Low(Score score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return score.Bounds is { } bounds
            ? Quotient(Bounded(score), part => part.Bounds?.Low, bounds.Low)
            : null;
    }

    /// <summary>The upper end of the range; null when nothing applies.</summary>
    public static string? High(Score score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return score.Bounds is { } bounds
            ? Quotient(Bounded(score), part => part.Bounds?.High, bounds.High)
            : null;
    }

    /// <summary>The weight with a level over the weight that applies; null when nothing applies.</summary>
    /// <param name="score">The score.</param>
    /// <param name="leaves">The cells, drivers or themes that it is made of; itself when it is made of levels.</param>
    public static string? Completeness(Score score, params IReadOnlyCollection<Score> leaves)
    {
        ArgumentNullException.ThrowIfNull(score);
        var parts = (leaves.Count > 0 ? leaves : [score]).SelectMany(leaf => leaf.Parts).ToList();
        var applies = parts.Where(part => part.Use is not PartUse.LeftOut).Sum(part => part.Weight);
        var scored = parts.Where(part => part.Use is PartUse.Mean).Sum(part => part.Weight);
        return applies > 0
            ? $"{ScoreWords.Exact(scored)} ÷ {ScoreWords.Exact(applies)} = {ScoreWords.Percent(score.Completeness)}"
            : null;
    }

    private static IEnumerable<ScorePart> Bounded(Score score) =>
        score.Parts.Where(part => part.Bounds is not null);

    private static string Quotient(
        IEnumerable<ScorePart> parts,
        Func<ScorePart, double?> value,
        double result
    )
    {
        var terms = parts.ToList();
        var isPlain = terms.TrueForAll(part => part.Weight is 1);
        var sum = string.Join(
            " + ",
            terms.Select(part =>
                isPlain
                    ? ScoreWords.Exact(value(part) ?? 0)
                    : $"{ScoreWords.Exact(part.Weight)} × {ScoreWords.Exact(value(part) ?? 0)}"
            )
        );
        var divisor = ScoreWords.Exact(terms.Sum(part => part.Weight));
        var dividend = terms.Count > 1 ? $"({sum})" : sum;
        return $"{dividend} ÷ {divisor} = {ScoreWords.Exact(result)}";
    }
}
