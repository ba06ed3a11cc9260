using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scenarios;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>What would come of other levels, as one reader reads it.</summary>
/// <param name="desk">The assessment with its scenarios.</param>
/// <param name="reading">Its result as it is.</param>
/// <param name="query">The supposed levels.</param>
public sealed class WhatIfView(ScenarioDesk desk, ResultReading reading, WhatIfQuery query)
{
    public WhatIf Effect { get; } = WhatIf.Of(desk.Reading, query.Levels);

    public ScenarioDesk Desk => desk;

    public ResultReading Reading => reading;

    /// <summary>The scenario that was opened; null for none.</summary>
    public Scenario? Opened => desk.Find(query.Scenario);

    /// <summary>Codes of the areas that are assessed.</summary>
    public IReadOnlyList<string> Areas =>
        [
            .. Grid.Areas.Where(area =>
                desk.Reading.Assessment.Areas.IsEmpty
                || desk.Reading.Assessment.Areas.Contains(area)
            ),
        ];

    /// <summary>Code of the area whose levels can be chosen.</summary>
    public string Area =>
        Areas.FirstOrDefault(code =>
            string.Equals(code, query.Area, StringComparison.OrdinalIgnoreCase)
        ) ?? Areas[0];

    /// <summary>The levels supposed elsewhere, which the form carries along.</summary>
    public string Others =>
        WhatIfQuery.Text(Effect.Levels.Where(level => level.Indicator.Area != Area));

    /// <summary>The indicators of the area that apply.</summary>
    public IReadOnlyList<WhatIfRow> Rows =>
        [
            .. reading
                .Framework.Indicators.Where(indicator => indicator.Id.Area == Area)
                .Where(indicator =>
                    reading.RatingOf(indicator.Id).State is not AnswerState.NotApplicable
                )
                .Select(Row),
        ];

    /// <summary>The scores that change, with what they belong to; everything and its pillars in any case.</summary>
    public IReadOnlyList<ScorePairGroup> Scores =>
        [
            .. ScorePairGroup
                .Of(Effect.Changes, reading)
                .Where((group, place) => place == 0 || group.HasChanges),
        ];

    public IReadOnlyList<ChartAxis> Axes =>
        [
            .. Effect.Now.Areas.Select(area => new ChartAxis(
                reading.Name(area.Subject),
                area.Subject.Code
            )),
        ];

    /// <summary>The areas as they are and as they would be.</summary>
    public IReadOnlyList<ChartSeries> Series =>
        [
            new(TargetStrings.WhatIfNow, Points(Effect.Now)),
            new(TargetStrings.WhatIfThen, Points(Effect.Then)),
        ];

    /// <summary>The address with another area to choose levels of.</summary>
    public string AddressOf(string area) =>
        (query with { Levels = Effect.Levels, Area = area }).Of(reading);

    /// <summary>The address without one of the supposed levels.</summary>
    public string Without(IndicatorId indicator) =>
        (
            query with
            {
                Levels = [.. Effect.Levels.Where(level => level.Indicator != indicator)],
            }
        ).Of(reading);

    /// <summary>The address of a scenario.</summary>
    public string AddressOf(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return $"{reading.Address}{ResultSection.WhatIf}?scenario={scenario.Id}";
    }

    /// <summary>What a flag says and where.</summary>
    public string Words(Flag flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        return ReaderText.Fill(
            TargetStrings.WhatIfFlag,
            FlagWords.Of(flag.Kind),
            reading.Name(flag.Subject)
        );
    }

    private WhatIfRow Row(Indicator indicator)
    {
        var rating = reading.RatingOf(indicator.Id);
        return new(
            indicator.Id.Value,
            indicator.Title.Read(ReaderLanguage.Current).Text,
            reading.AnswerWords(indicator.Id),
            rating.Level,
            Effect.Moves.FirstOrDefault(move => move.Indicator.Id == indicator.Id)?.Then
        );
    }

    private static ChartPoint[] Points(ScoreCard card) =>
        [.. card.Areas.Select(area => new ChartPoint(area.Mean, ScoreWords.NumberWithRange(area)))];
}
