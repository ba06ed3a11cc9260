using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>A country over time as one reader reads it.</summary>
/// <param name="trend">The cycles.</param>
/// <param name="kind">What the chart shows: areas, pillars or drivers.</param>
/// <param name="taxonomy">The vocabularies.</param>
public sealed class TrendView(CountryTrend trend, ScoreKind kind, TaxonomyCatalogue taxonomy)
{
    /// <summary>The greatest number of cycles that a chart has room for.</summary>
    public const int MaxCharted = 6;

    public CountryTrend Trend => trend;

    public ScoreKind Kind => kind;

    /// <summary>Whether there are two cycles at least.</summary>
    public bool HasChanges => trend.Cycles.Length > 1;

    /// <summary>The latest cycles, as many as a chart has room for.</summary>
    public IReadOnlyList<TrendCycle> Charted => [.. trend.Cycles.TakeLast(MaxCharted)];

    /// <summary>Names of the charted cycles.</summary>
    public IReadOnlyList<string> Moments => [.. Charted.Select(cycle => cycle.Assessment.Name)];

    /// <summary>A line of the chart for each area, pillar or driver.</summary>
    public IReadOnlyList<ChartSeries> Series =>
        [
            .. Scores(trend.Cycles[^1])
                .Select(
                    (score, place) =>
                        new ChartSeries(
                            NameOf(score.Subject),
                            [
                                .. Charted.Select(cycle =>
                                    new ComparedScore(
                                        Scores(cycle).ElementAt(place),
                                        trend.Framework
                                    ).Point
                                ),
                            ]
                        )
                ),
        ];

    /// <summary>What the chart shows, in a word.</summary>
    public string KindName => NameOf(kind);

    /// <summary>Names of the cycles in which too little has a level.</summary>
    public IReadOnlyList<string> Incomplete =>
        [.. trend.Cycles.Where(cycle => cycle.IsIncomplete).Select(cycle => cycle.Assessment.Name)];

    /// <summary>The spans of time that are compared: first to last, and the last two where that is another one.</summary>
    public IReadOnlyList<(TrendCycle From, TrendCycle To)> Spans =>
        trend.Cycles switch
        {
            [var first, var last] => [(first, last)],
            [var first, .., var before, var last] => [(first, last), (before, last)],
            _ => [],
        };

    /// <summary>The changes of areas and cells, area by area.</summary>
    public IReadOnlyList<(string Area, IReadOnlyList<ChangeRow> Rows)> Changes
    {
        get
        {
            var spans = Spans
                .Select(span =>
                    CountryTrend.Changes(span.From, span.To).ToDictionary(one => one.Before.Subject)
                )
                .ToList();
            return
            [
                .. Grid.Areas.Select(area =>
                    (
                        NameOf(new ScoreSubject(ScoreKind.Area, area)),
                        (IReadOnlyList<ChangeRow>)
                            [
                                Row(new(ScoreKind.Area, area), CompareStrings.CompareWholeArea),
                                .. Grid.Pillars.Select(pillar =>
                                    Row(
                                        new(ScoreKind.Cell, Grid.Cell(area, pillar)),
                                        NameOf(new ScoreSubject(ScoreKind.Pillar, pillar))
                                    )
                                ),
                            ]
                    )
                ),
            ];

            ChangeRow Row(ScoreSubject subject, string name) =>
                new(subject, name, [.. spans.Select(changes => changes[subject])]);
        }
    }

    /// <summary>What areas, pillars or drivers are called together.</summary>
    public static string NameOf(ScoreKind kind) =>
        kind switch
        {
            ScoreKind.Pillar => CompareStrings.CompareGroupPillars,
            ScoreKind.Driver => CompareStrings.CompareGroupDrivers,
            _ => CompareStrings.CompareGroupAreas,
        };

    /// <summary>Which way a score went, in a word.</summary>
    public static string NameOf(ChangeDirection direction) =>
        direction switch
        {
            ChangeDirection.Higher => CompareStrings.ProgressHigher,
            ChangeDirection.Lower => CompareStrings.ProgressLower,
            ChangeDirection.Unchanged => CompareStrings.ProgressUnchanged,
            _ => CompareStrings.ProgressNotComparable,
        };

    /// <summary>Both numbers of a change, such as "2.3 to 3.0"; null where one is missing.</summary>
    public static string? NumbersOf(ScoreChange change) =>
        change is { Before.Mean: { } before, After.Mean: { } after }
            ? ReaderText.Fill(
                CompareStrings.ProgressFromTo,
                ScoreWords.Number(before),
                ScoreWords.Number(after)
            )
            : null;

    private string NameOf(ScoreSubject subject) => ScoreWords.Name(subject, taxonomy);

    private IEnumerable<Score> Scores(TrendCycle cycle) =>
        cycle.Card.All.Where(score => score.Subject.Kind == kind);
}
