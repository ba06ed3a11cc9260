using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>An area of the overview: its indicators by pillar.</summary>
/// <param name="Code">Code of the area.</param>
/// <param name="Pillars">By code of the pillar.</param>
public sealed record OverviewArea(
    string Code,
    IReadOnlyList<(string Pillar, IReadOnlyList<IndicatorMark> Marks)> Pillars
)
{
    public int Total => Pillars.Sum(pillar => pillar.Marks.Count);

    public int Answered =>
        Pillars.Sum(pillar =>
            pillar.Marks.Count(mark => mark.Content.State is not AnswerState.Unanswered)
        );

    /// <summary>The areas of an assessment in the order of the grid.</summary>
    public static IReadOnlyList<OverviewArea> Of(AssessmentReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var cells = reading.Asked.ToLookup(
            indicator => indicator.Id.Cell,
            indicator => new IndicatorMark(
                indicator,
                reading.Find(indicator.Id)?.Content ?? AnswerContent.Blank
            )
        );
        return
        [
            .. Grid
                .Areas.Select(area => new OverviewArea(
                    area,
                    [
                        .. Grid.Pillars.Select(pillar =>
                            (
                                pillar,
                                (IReadOnlyList<IndicatorMark>)[.. cells[Grid.Cell(area, pillar)]]
                            )
                        ),
                    ]
                ))
                .Where(area => area.Total > 0),
        ];
    }
}
