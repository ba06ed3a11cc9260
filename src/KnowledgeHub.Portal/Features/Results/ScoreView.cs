using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>A score with everything that belongs beside it, in words.</summary>
/// <param name="score">The score.</param>
/// <param name="reading">The result that it is part of.</param>
public sealed class ScoreView(Score score, ResultReading reading)
{
    public Score Score => score;

    public string Name => reading.Name(score.Subject);

    public string NameInArea => reading.NameInArea(score.Subject);

    /// <summary>The number, or in a word or two why there is none.</summary>
    public string Number =>
        score.Mean is { } mean ? ScoreWords.Number(mean) : ScoreWords.Of(score.Withheld);

    /// <summary>The name of the level; null where there is no number.</summary>
    public string? Word =>
        score.Band is { } band ? ScoreWords.Level(reading.Framework, band) : null;

    /// <summary>The range; null where there is no number that it could belong to.</summary>
    public string? Range =>
        score is { IsShown: true, Bounds: { } bounds } ? ScoreWords.Range(bounds) : null;

    /// <summary>Share of what applies that has a level; null where nothing applies.</summary>
    public string? Completeness => Applies ? ScoreWords.Percent(score.Completeness) : null;

    /// <summary>The confidence in a word; null where nothing applies.</summary>
    public string? ConfidenceWord =>
        Applies ? ScoreWords.Of(Confidence.Band(score.Confidence)) : null;

    /// <summary>Who confirmed the answers behind it, in a few words.</summary>
    public string Validation => reading.ValidationOf(score.Subject);

    /// <summary>Completeness and confidence; null where nothing applies.</summary>
    public string? Standing =>
        Completeness is { } complete && ConfidenceWord is { } confidence
            ? ReaderText.Fill(ResultStrings.ResultStanding, complete, confidence)
            : null;

    /// <summary>Why the level has another name than the number suggests; null where it has not.</summary>
    public string? Cap =>
        score is { Band: { } band, MeanBand: { } meanBand } && band != meanBand
            ? ReaderText.Fill(
                ResultStrings.ResultCapped,
                ScoreWords.NumberedLevel(reading.Framework, meanBand)
            )
            : null;

    /// <summary>What a reader must know about the number besides: flags, a cap, a cell that is left out.</summary>
    public IReadOnlyList<string> Marks =>
        [
            .. score.IsPartial ? [ResultStrings.ResultPartial] : Array.Empty<string>(),
            .. reading.FlagsAt(score.Subject).Select(FlagWords.Of),
        ];

    /// <summary>What stands below the level in a heat map: the range, as far as there is a number, and the completeness.</summary>
    public string RangeAndCompleteness =>
        string.Join(
            ResultStrings.ResultMarkSeparator,
            new[] { Range, Completeness }.OfType<string>()
        );

    /// <summary>Everything in one line, such as "3.2 (2.9–3.3), Established; 88 % complete, confidence medium".</summary>
    public string Summary =>
        score.IsShown
            ? ReaderText.Fill(
                ResultStrings.ResultSummary,
                ScoreWords.NumberWithRange(score),
                Word ?? string.Empty,
                Standing ?? string.Empty
            )
            : ReaderText.Fill(ResultStrings.ResultNotShownBecause, Number);

    public string HowAddress => reading.HowAddress(score.Subject);

    public string HowId => ResultReading.HowId(score.Subject);

    /// <summary>The score as a point of a chart; a range is drawn only around a number.</summary>
    public ChartPoint Point =>
        score.IsShown
            ? new(score.Mean, Summary, score.Bounds?.Low, score.Bounds?.High)
            : new(null, Summary);

    private bool Applies => score.Withheld is not WithheldReason.NothingApplies;
}
