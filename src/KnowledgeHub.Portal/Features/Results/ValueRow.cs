using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>The values of one indicator, for a row.</summary>
/// <param name="Code">Id of the indicator.</param>
/// <param name="Name">Its title.</param>
/// <param name="Address">Its answer.</param>
/// <param name="Agencies">Lowest to highest level of the agencies with their number, or a dash.</param>
/// <param name="Agreed">What was agreed.</param>
/// <param name="Advisor">What the advisor says, or a dash.</param>
/// <param name="Difference">The advisor's level less the agreed one with its sign, or a dash.</param>
/// <param name="Reason">Why the advisor sees it so; empty where that was not said.</param>
public sealed record ValueRow(
    string Code,
    string Name,
    string Address,
    string Agencies,
    string Agreed,
    string Advisor,
    string Difference,
    string Reason
)
{
    /// <summary>Words the values of an indicator.</summary>
    public static ValueRow Of(IndicatorValues values, ResultReading reading)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(reading);
        return new(
            values.Indicator.Id.Value,
            values.Indicator.Title.Read(ReaderLanguage.Current).Text,
            reading.AnswerAddress(values.Indicator.Id),
            Range(values.Agencies),
            Words(values.Agreed ?? AnswerContent.Blank),
            values.Advisor is { } advisor ? Words(advisor) : ScoreWords.None,
            values.Difference is { } difference
                ? ScoreWords.SignedLevels(difference)
                : ScoreWords.None,
            values.Advisor?.Rationale ?? string.Empty
        );
    }

    private static string Range(RaterLevels agencies)
    {
        var levels = agencies.Levels.Select(rater => rater.Level).ToList();
        return levels.Count == 0
            ? ScoreWords.None
            : ReaderText.Fill(
                TargetStrings.ValuesAgencyRange,
                levels.Min() == levels.Max()
                    ? ReaderText.Number(levels[0])
                    : ReaderText.Fill(ScoreStrings.ScoreRange, levels.Min(), levels.Max()),
                ReaderText.Number(levels.Count)
            );
    }

    private static string Words(AnswerContent content) =>
        content is { State: AnswerState.Scored, Level: { } level }
            ? ReaderText.Number(level)
            : ScoreWords.Of(content.State);
}
