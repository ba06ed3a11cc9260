using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>Mean, level, range, completeness and confidence of a score, each with its figures.</summary>
internal static class ExplanationSteps
{
    private const double HalfStep = 0.5;
    private const int MostTerms = 6;

    /// <summary>The steps; only why there is no number where nothing applies.</summary>
    public static IEnumerable<ExplainedStep> Of(Score score, ResultReading reading)
    {
        yield return Mean(score);
        if (score is { MeanBand: { } meanBand, Band: { } band })
        {
            yield return Level(score.Subject, meanBand, band, reading);
        }

        if (score.Bounds is { } bounds)
        {
            yield return Range(score, bounds);
            yield return Completeness(score, reading);
            yield return Confidence(score, reading);
        }
    }

    private static ExplainedStep Mean(Score score) =>
        new(
            ResultStrings.ResultMean,
            AnchorOf(score.Subject.Kind),
            IsShort(score) || !score.IsShown
                ? ScoreExplanation.Mean(score)
                : Quotient(
                    score.Parts.Where(part => part.Use is PartUse.Mean),
                    part => part.Value.GetValueOrDefault()
                ),
            score.Mean is { } mean
                ? ReaderText.Fill(ResultStrings.ResultShownAs, ScoreWords.Number(mean))
                : ScoreWords.Meaning(score.Withheld)
        );

    private static ExplainedStep Level(
        ScoreSubject subject,
        int meanBand,
        int band,
        ResultReading reading
    )
    {
        var why = meanBand switch
        {
            MaturityLevel.Lowest => ReaderText.Fill(
                ResultStrings.ResultBandLowest,
                ScoreWords.Number(meanBand + HalfStep)
            ),
            MaturityLevel.Highest => ReaderText.Fill(
                ResultStrings.ResultBandHighest,
                ScoreWords.Number(meanBand - HalfStep)
            ),
            _ => ReaderText.Fill(
                ResultStrings.ResultBandBetween,
                ScoreWords.Number(meanBand - HalfStep),
                ScoreWords.Number(meanBand + HalfStep)
            ),
        };
        var named = ReaderText.Fill(
            ResultStrings.ResultBandWhy,
            ScoreWords.NumberedLevel(reading.Framework, meanBand),
            why
        );
        return new(
            ResultStrings.ResultLevel,
            "band",
            null,
            band == meanBand ? named : $"{named} {Cap(subject, band, reading)}"
        );
    }

    private static string Cap(ScoreSubject subject, int band, ResultReading reading) =>
        ReaderText.Fill(
            ResultStrings.ResultBandCap,
            ScoreWords.NumberedLevel(reading.Framework, band),
            string.Join(
                ScoreStrings.ScoreListSeparator,
                reading
                    .Card.Flags.Where(flag =>
                        flag.Kind is FlagKind.GateCaps && flag.Subject == subject
                    )
                    .SelectMany(flag => FlagWords.Causes(flag, reading.Framework, reading.Taxonomy))
                    .Select(cause =>
                        ReaderText.Fill(ScoreStrings.ScoreCause, cause.Code, cause.Name)
                    )
            )
        );

    private static ExplainedStep Range(Score score, ScoreBounds bounds)
    {
        var parts = score.Parts.Where(part => part.Bounds is not null).ToList();
        var words = ReaderText.Fill(
            ResultStrings.ResultRangeWords,
            ScoreWords.Range(bounds),
            MaturityLevel.Lowest,
            MaturityLevel.Highest
        );
        return new(
            ResultStrings.ResultRange,
            "bounds",
            ReaderText.Fill(
                ResultStrings.ResultRangeFigures,
                IsShort(score)
                    ? ScoreExplanation.Low(score) ?? string.Empty
                    : Quotient(parts, part => part.Bounds.GetValueOrDefault().Low),
                IsShort(score)
                    ? ScoreExplanation.High(score) ?? string.Empty
                    : Quotient(parts, part => part.Bounds.GetValueOrDefault().High)
            ),
            score.IsPartial ? $"{words} {ResultStrings.ResultPartialWords}" : words
        );
    }

    private static ExplainedStep Completeness(Score score, ResultReading reading) =>
        new(
            ResultStrings.ResultCompleteness,
            "completeness",
            ScoreExplanation.Completeness(score, reading.CellsOf(score.Subject)),
            ResultStrings.ResultCompletenessShare
        );

    private static ExplainedStep Confidence(Score score, ResultReading reading)
    {
        var applicable = Applicable(score.Subject, reading);
        return new(
            ResultStrings.ResultConfidence,
            "confidence",
            Quotient(
                applicable.Sum(member => member.Weight * member.Rating.Confidence),
                applicable.Sum(member => member.Weight)
            ),
            ScoreWords.Of(Core.Scoring.Confidence.Band(score.Confidence))
        );
    }

    private static List<(double Weight, Rating Rating)> Applicable(
        ScoreSubject subject,
        ResultReading reading
    ) =>
        [
            .. reading
                .GroupOf(subject)
                .Members.Select(member =>
                    (
                        member.Weight,
                        Rating: reading.RatingOf(reading.Framework.Indicators[member.Position].Id)
                    )
                )
                .Where(member => member.Rating.State is not AnswerState.NotApplicable),
        ];

    /// <summary>Whether each term is written out; of many only the sums are, because a list shows the terms.</summary>
    private static bool IsShort(Score score) => score.Parts.Length <= MostTerms;

    private static string Quotient(IEnumerable<ScorePart> parts, Func<ScorePart, double> value)
    {
        var terms = parts.ToList();
        return Quotient(
            terms.Sum(part => part.Weight * value(part)),
            terms.Sum(part => part.Weight)
        );
    }

    private static string Quotient(double sum, double weights) =>
        ReaderText.Fill(
            ResultStrings.ResultQuotient,
            ScoreWords.Exact(sum),
            ScoreWords.Exact(weights),
            ScoreWords.Exact(sum / weights)
        );

    /// <summary>The section of the method page that explains a kind of score.</summary>
    public static string AnchorOf(ScoreKind kind) =>
        kind switch
        {
            ScoreKind.Cell => "cell",
            ScoreKind.Area => "area",
            ScoreKind.Pillar => "pillar",
            ScoreKind.Driver => "driver",
            ScoreKind.Theme => "theme",
            _ => "overall",
        };
}
