using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>How a score was made: its rule, its terms, and each step with the actual figures.</summary>
/// <param name="View">The score.</param>
/// <param name="Rule">The formula in a sentence.</param>
/// <param name="Parts">Its terms.</param>
/// <param name="Steps">Mean, level, range, completeness and confidence.</param>
/// <param name="IsChosen">Whether the address asks for it.</param>
public sealed record Explanation(
    ScoreView View,
    string Rule,
    IReadOnlyList<ExplainedPart> Parts,
    IReadOnlyList<ExplainedStep> Steps,
    bool IsChosen
)
{
    /// <summary>Whether the terms are few answers, which get a table of their own.</summary>
    public bool IsTable => View.Score.Subject.Kind is ScoreKind.Cell;

    /// <summary>The section of the method page that explains the formula.</summary>
    public string MethodAddress =>
        FrameworkAddress.MethodSection(ExplanationSteps.AnchorOf(View.Score.Subject.Kind));

    /// <summary>Explains a score of a result.</summary>
    public static Explanation Of(Score score, ResultReading reading)
    {
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(reading);
        return new(
            reading.View(score),
            RuleOf(score.Subject.Kind),
            [.. score.Parts.Select(part => Part(part, score, reading))],
            [.. ExplanationSteps.Of(score, reading)],
            reading.IsChosen(score.Subject)
        );
    }

    private static string RuleOf(ScoreKind kind) =>
        kind switch
        {
            ScoreKind.Cell => ResultStrings.ResultRuleCell,
            ScoreKind.Area => ReaderText.Fill(
                ResultStrings.ResultRuleArea,
                ScoreThresholds.CellsOfArea
            ),
            ScoreKind.Pillar => ReaderText.Fill(
                ResultStrings.ResultRulePillar,
                ScoreThresholds.CellsOfPillar
            ),
            ScoreKind.Driver => ResultStrings.ResultRuleDriver,
            ScoreKind.Theme => ResultStrings.ResultRuleTheme,
            _ => ResultStrings.ResultRuleOverall,
        };

    private static ExplainedPart Part(ScorePart part, Score score, ResultReading reading)
    {
        var weight = part.Weight is 1 ? null : ScoreWords.Exact(part.Weight);
        return score.Formula is Formula.WeightedMeanOfLevels
            ? Answer(new(part.Code), weight, reading)
            : Below(part.Code, score.Subject, reading);
    }

    private static ExplainedPart Answer(
        IndicatorId indicator,
        string? weight,
        ResultReading reading
    )
    {
        var rating = reading.RatingOf(indicator);
        var hasLevel = rating.Level is not null;
        return new(
            indicator.Value,
            reading.Framework.Find(indicator)?.Title.Read(ReaderLanguage.Current).Text
                ?? string.Empty,
            reading.AnswerAddress(indicator),
            rating.Level is { } level ? ReaderText.Number(level) : ScoreWords.Of(rating.State),
            weight,
            hasLevel ? ScoreWords.Of(rating.Evidence) : null,
            hasLevel ? ConfidenceText(rating.Confidence) : null
        );
    }

    private static ExplainedPart Below(string code, ScoreSubject above, ResultReading reading)
    {
        var below = reading.Card.Cell(code) ?? reading.Card.Area(code);
        var subject = below?.Subject ?? above;
        return new(
            null,
            above.Kind is ScoreKind.Area ? reading.NameInArea(subject)
                : above.Kind is ScoreKind.Pillar
                    ? reading.Name(new(ScoreKind.Area, subject.Code.Split('.')[0]))
                : reading.Name(subject),
            reading.HowAddress(subject),
            below?.Mean is { } mean
                ? ScoreWords.Exact(mean)
                : ScoreWords.Of(below?.Withheld ?? WithheldReason.None),
            null,
            null,
            null
        );
    }

    private static string ConfidenceText(double confidence) =>
        ReaderText.Fill(
            ResultStrings.ResultConfidenceText,
            ScoreWords.Exact(confidence),
            ScoreWords.Of(Core.Scoring.Confidence.Band(confidence))
        );
}
