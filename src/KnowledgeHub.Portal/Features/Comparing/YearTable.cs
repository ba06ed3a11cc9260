using System.Globalization;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>One area of many countries over the years.</summary>
/// <param name="Caption">The area.</param>
/// <param name="Years">The latest years in which there is a cycle, the earliest first.</param>
/// <param name="All">A line for each country.</param>
/// <param name="Charted">The lines that the chart has room for.</param>
internal sealed record YearTable(
    string Caption,
    IReadOnlyList<int> Years,
    IReadOnlyList<ChartSeries> All,
    IReadOnlyList<ChartSeries> Charted
)
{
    private const int MaxYears = 6;

    /// <summary>Nothing.</summary>
    public static YearTable Empty { get; } = new(string.Empty, [], [], []);

    /// <summary>The years as the chart names them.</summary>
    public IReadOnlyList<string> Moments =>
        [.. Years.Select(year => year.ToString(CultureInfo.InvariantCulture))];

    /// <summary>The area of the page over time.</summary>
    public static YearTable Of(OverviewView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var subject = new ScoreSubject(ScoreKind.Area, view.Query.OneArea);
        List<int> years =
        [
            .. view
                .Lines.SelectMany(line => line.Country.Cycles)
                .Select(cycle => cycle.Assessment.ReferenceDate.Year)
                .Distinct()
                .Order()
                .TakeLast(MaxYears),
        ];
        var all = view.Lines.Select(line => Line(line, subject, years, view)).ToList();
        return new(
            view.NameOf(subject),
            years,
            all,
            [.. all.Skip(view.Query.Skip).Take(OverviewView.MaxLines)]
        );
    }

    private static ChartSeries Line(
        OverviewLine line,
        ScoreSubject subject,
        List<int> years,
        OverviewView view
    ) =>
        new(
            line.Name,
            [
                .. years.Select(year =>
                    line.Country.Cycles.LastOrDefault(cycle =>
                        cycle.Assessment.ReferenceDate.Year == year
                    )
                        is { } cycle
                        ? new ComparedScore(
                            cycle.Card.All.First(score => score.Subject == subject),
                            view.Overview.Framework
                        ).Point
                        : new ChartPoint(null, CompareStrings.OverviewNoCycle)
                ),
            ]
        );
}
