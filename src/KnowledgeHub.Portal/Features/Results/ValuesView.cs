using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>The values of an assessment side by side, as one reader reads them.</summary>
public sealed class ValuesView
{
    private readonly ValidatedResult _result;

    /// <summary>Lays out the values.</summary>
    /// <param name="reading">The assessment with the answers that the reader sees.</param>
    /// <param name="taxonomy">The vocabularies.</param>
    public ValuesView(AssessmentReading reading, TaxonomyCatalogue taxonomy)
    {
        Reading = new(AssessmentResult.Of(reading), taxonomy, null);
        _result = ValidatedResult.Of(reading);
    }

    public ResultReading Reading { get; }

    /// <summary>Whether the reader sees levels that agencies chose on their own.</summary>
    public bool HasAgencies => _result.Values.Any(values => values.Agencies.Levels.Length > 0);

    /// <summary>Whether the reader sees values of an advisor.</summary>
    public bool HasValidation => _result.Count > 0;

    /// <summary>How many indicators an advisor has looked at, and how often the advisor differs.</summary>
    public string Summary =>
        HasValidation
            ? ReaderText.Fill(
                TargetStrings.ValuesCount,
                ReaderText.Number(_result.Count),
                ReaderText.Number(_result.Values.Length),
                ReaderText.Number(
                    _result.Values.Count(values => values.Difference is not (null or 0))
                )
            )
            : TargetStrings.ValuesNone;

    /// <summary>The scores by the agreed and by the validated values.</summary>
    public IReadOnlyList<ScorePairGroup> Scores =>
        ScorePairGroup.Of(
            _result.Agreed.All.Zip(
                _result.Validated.All,
                (agreed, validated) => new ScoreChange(agreed, validated)
            ),
            Reading
        );

    /// <summary>The indicators of each area.</summary>
    public IReadOnlyList<(string Area, IReadOnlyList<ValueRow> Rows)> Areas =>
        [
            .. _result
                .Values.GroupBy(values => values.Indicator.Id.Area)
                .Select(area =>
                    (
                        Reading.Name(new ScoreSubject(ScoreKind.Area, area.Key)),
                        (IReadOnlyList<ValueRow>)
                            [.. area.Select(values => ValueRow.Of(values, Reading))]
                    )
                ),
        ];
}
