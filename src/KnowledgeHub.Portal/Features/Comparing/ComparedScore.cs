using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>One score of one country as a table and a chart show it.</summary>
/// <param name="score">The score.</param>
/// <param name="framework">The version that names the levels.</param>
public sealed class ComparedScore(Score score, MaturityFramework framework)
{
    /// <summary>The level that is named; null where there is no number.</summary>
    public int? Level => score.Band;

    /// <summary>The number, or why there is none.</summary>
    public string Text =>
        score.Mean is { } mean ? ScoreWords.Number(mean) : ScoreWords.Of(score.Withheld);

    /// <summary>The name of the level; null where there is no number.</summary>
    public string? Word => score.Band is { } band ? ScoreWords.Level(framework, band) : null;

    /// <summary>The range; null where there is no number.</summary>
    public string? Range =>
        score is { IsShown: true, Bounds: { } bounds }
            ? ReaderText.Fill(CompareStrings.CompareRange, ScoreWords.Range(bounds))
            : null;

    /// <summary>What a reader must know about the number; null where that is nothing.</summary>
    public string? Note =>
        Notes().ToList() is { Count: > 0 } notes
            ? string.Join(ScoreStrings.ScoreListSeparator, notes)
            : null;

    /// <summary>The score as a point of a chart.</summary>
    public ChartPoint Point =>
        score is { Mean: { } mean, Bounds: var bounds }
            ? new(mean, ScoreWords.NumberWithRange(score), bounds?.Low, bounds?.High)
            : new(null, ScoreWords.Of(score.Withheld));

    private IEnumerable<string> Notes()
    {
        if (!score.IsShown)
        {
            yield break;
        }

        if (score.Band < score.MeanBand)
        {
            yield return CompareStrings.CompareNoteGate;
        }

        if (score.IsPartial)
        {
            yield return CompareStrings.CompareNotePartial;
        }

        if (Confidence.Band(score.Confidence) is ConfidenceBand.Low)
        {
            yield return CompareStrings.CompareNoteLowConfidence;
        }
    }
}
