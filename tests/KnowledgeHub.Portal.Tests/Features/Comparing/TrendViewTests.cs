using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Features.Comparing;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Portal.Tests.Features.Comparing.Comparisons;

namespace KnowledgeHub.Portal.Tests.Features.Comparing;

public sealed class TrendViewTests : IDisposable
{
    private readonly ReaderCulture _reader = new("en-GB");

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "2018-2020")]
    [InlineData(3, "2018-2022 2020-2022")]
    [InlineData(8, "2018-2032 2030-2032")]
    public void Spans_Cycles_AreFirstToLastAndTheLastTwo(int cycles, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                View(cycles)
                    .Spans.Select(span => $"{span.From.Assessment.Name}-{span.To.Assessment.Name}")
            )
        );

    [Theory]
    [InlineData(ScoreKind.Area, 6)]
    [InlineData(ScoreKind.Pillar, 3)]
    [InlineData(ScoreKind.Driver, 4)]
    public void Series_Kind_HasALineForEach(ScoreKind kind, int expected)
    {
        var series = View(3, kind).Series;

        Assert.Equal(expected, series.Count);
        Assert.All(
            series,
            line => Assert.Equal([1, 2, 3], line.Points.Select(point => point.Value ?? 0))
        );
    }

    [Fact]
    public void Charted_ManyCycles_AreTheLatestSix()
    {
        var view = View(8);

        Assert.Equal(["2022", "2024", "2026", "2028", "2030", "2032"], view.Moments);
        Assert.All(view.Series, line => Assert.Equal(6, line.Points.Count));
    }

    [Fact]
    public void Changes_Cells_SayWhichWayAndWithWhichNumbers()
    {
        var row = View(3).Changes[0].Rows[1];

        Assert.Equal("LEG.S", row.Subject.Code);
        Assert.Equal(["higher 1.0 to 3.0", "higher 2.0 to 3.0"], row.Changes.Select(Words));
    }

    [Fact]
    public void Changes_CellWithoutAnswers_IsNotComparable()
    {
        var trend = Of(Answers(Cycle("XA", 2018), 3, scored: 51), Answers(Cycle("XA", 2020), 3));

        var row = new TrendView(trend, ScoreKind.Area, Taxonomy).Changes[^1].Rows[^1];

        Assert.Equal("not comparable ", Words(Assert.Single(row.Changes)));
    }

    [Fact]
    public void Incomplete_Cycles_AreNamed()
    {
        var trend = Of(Answers(Cycle("XA", 2018), 3), Answers(Cycle("XA", 2020), 3, scored: 20));

        Assert.Equal(["2020"], new TrendView(trend, ScoreKind.Area, Taxonomy).Incomplete);
    }

    public void Dispose() => _reader.Dispose();

    private static string Words(ScoreChange change) =>
        $"{TrendView.NameOf(change.Direction)} {TrendView.NumbersOf(change)}";

    private static TrendView View(int cycles, ScoreKind kind = ScoreKind.Area) =>
        new(
            Of([
                .. Enumerable
                    .Range(0, cycles)
                    .Select(number =>
                        Answers(Cycle("XA", 2018 + 2 * number), Math.Min(number + 1, 5))
                    ),
            ]),
            kind,
            Taxonomy
        );

    private static CountryTrend Of(params IEnumerable<Answer>[] cycles)
    {
        var answers = cycles.Select(cycle => cycle.ToList()).ToList();
        return CountryTrend.Of(
            answers.Select((_, place) => Cycle("XA", 2018 + 2 * place)),
            answers.SelectMany(cycle => cycle).Select(AnsweredIndicator.From),
            Frameworks()
        );
    }
}
