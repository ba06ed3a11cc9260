using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>What changed since the cycle before, as one reader reads it.</summary>
/// <param name="progress">The assessment and what changed.</param>
/// <param name="taxonomy">The vocabularies.</param>
public sealed class SinceView(ProgressReading progress, TaxonomyCatalogue taxonomy)
{
    private const int MostNamed = 5;

    public ResultReading Reading { get; } =
        new(AssessmentResult.Of(progress.Reading), taxonomy, null);

    /// <summary>What changed; null when there is no earlier cycle.</summary>
    public CycleProgress? Progress => progress.Progress;

    /// <summary>Which cycles are compared, by how many indicators.</summary>
    public string Basis =>
        Progress is { } since
            ? ReaderText.Fill(
                TargetStrings.ProgressBasis,
                since.Before.Assessment.Name,
                since.After.Assessment.Name,
                ReaderText.Number(since.Indicators.Length),
                ReaderText.Number(since.Redefined.Length)
            )
            : string.Empty;

    /// <summary>Every score in both cycles.</summary>
    public IReadOnlyList<ScorePairGroup> Scores =>
        ScorePairGroup.Of(Progress?.Scores ?? [], Reading);

    /// <summary>The cells that rose most.</summary>
    public IReadOnlyList<string> ImprovedCells => Cells(ChangeDirection.Higher);

    /// <summary>The cells that fell most.</summary>
    public IReadOnlyList<string> DeclinedCells => Cells(ChangeDirection.Lower);

    /// <summary>The indicators that rose most.</summary>
    public IReadOnlyList<LinkedText> Improved =>
        Indicators(Progress?.MostImproved(MostNamed) ?? []);

    /// <summary>The indicators that fell most.</summary>
    public IReadOnlyList<LinkedText> Declined =>
        Indicators(Progress?.MostDeclined(MostNamed) ?? []);

    private IReadOnlyList<string> Cells(ChangeDirection direction) =>
        [
            .. (Progress?.Cells(direction, MostNamed) ?? []).Select(change =>
                ReaderText.Fill(
                    TargetStrings.ProgressChange,
                    Reading.Name(change.After.Subject),
                    ScoreWords.NumberWithRange(change.Before),
                    ScoreWords.NumberWithRange(change.After)
                )
            ),
        ];

    private IReadOnlyList<LinkedText> Indicators(IEnumerable<IndicatorChange> changes) =>
        [
            .. changes.Select(change => new LinkedText(
                ReaderText.Fill(
                    TargetStrings.ProgressChange,
                    ReaderText.Fill(
                        ScoreStrings.ScoreCause,
                        change.Indicator.Id,
                        change.Indicator.Title.Read(ReaderLanguage.Current).Text
                    ),
                    change.Before.GetValueOrDefault(),
                    change.After.GetValueOrDefault()
                ),
                Reading.AnswerAddress(change.Indicator.Id)
            )),
        ];
}
