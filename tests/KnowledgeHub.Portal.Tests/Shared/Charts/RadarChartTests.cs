using Bunit;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Tests.Shared.Charts;

public sealed class RadarChartTests : ReaderContext
{
    private static readonly ChartSeries North = ChartSamples.Series("North", 2, 3, 4);
    private static readonly ChartSeries South = ChartSamples.Series("South", 2, null, 4);

    [Fact]
    public void Render_Drawing_IsAnImageWithAName()
    {
        var image = Draw(North).Find("svg[role=img]");

        Assert.Equal("false", image.GetAttribute("focusable"));
        Assert.Equal(
            ReaderText.Fill(ChartStrings.ChartRadarSummary, "Areas"),
            image.GetAttribute("aria-label")
        );
    }

    [Fact]
    public void Render_Table_SaysWhatIsDrawnAndWhatIsNot()
    {
        var cut = Draw(North, South);

        Assert.Equal(["North", "South"], cut.FindAll("th[scope=col]").Select(it => it.Words()));
        Assert.Equal(
            ["Area 1", "Area 2", "Area 3"],
            cut.FindAll("th[scope=row]").Select(it => it.Words())
        );
        Assert.Equal(
            ["v2", "v2", "v3", ChartSamples.Missing, "v4", "v4"],
            cut.FindAll("tbody td").Select(it => it.Words())
        );
    }

    [Fact]
    public void Render_Gap_IsNoPointAndIsExplained()
    {
        var cut = Draw(South);

        Assert.Equal(2, cut.FindAll("svg[role=img] .mark").Count);
        Assert.Empty(cut.FindAll(".area"));
        Assert.Single(cut.FindAll(".spoke.missing"));
        cut.Text(ChartStrings.ChartGaps);
    }

    [Fact]
    public void Render_AllValues_HaveNoNoteOnGaps() =>
        Assert.DoesNotContain(ChartStrings.ChartGaps, Draw(North).Words());

    [Fact]
    public void Render_TwoSeries_AreNamedBesideTheirMarks()
    {
        var cut = Draw(North, South);

        Assert.Equal(["North", "South"], cut.FindAll(".legend li").Select(it => it.Words()));
        Assert.Equal(
            ["0", "1"],
            cut.FindAll(".legend svg").Select(it => it.GetAttribute("data-series"))
        );
    }

    [Fact]
    public void Render_OneSeries_HasNoLegend() => Assert.Empty(Draw(North).FindAll(".legend"));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    public void Render_Range_IsDrawnForASingleSeries(int series, int ranges)
    {
        var ranged = North with { Points = [new(2, "2", 1, 3), .. North.Points.Skip(1)] };

        var cut = Draw([.. Enumerable.Repeat(ranged, series)]);

        Assert.Equal(ranges, cut.FindAll(".range").Count);
    }

    [Fact]
    public void Render_Small_ExplainsShortLabelsInTheTable()
    {
        var cut = Draw(size: ChartSize.Small, isTableOpen: true, North);

        Assert.Equal(
            ["A1", "A2", "A3"],
            cut.FindAll("g:not(.scale) > g > text").Select(it => it.Words())
        );
        Assert.Equal("A1 Area 1", cut.FindAll("th[scope=row]")[0].Words());
        Assert.True(cut.Find("details").HasAttribute("open"));
    }

    [Fact]
    public void Render_ReaderOfArabic_TurnsTheAnchorsAndKeepsTheNumbers()
    {
        var before = Anchors(Draw(North));
        ReadIn("ar");

        var cut = Draw(North);

        Assert.Equal(["middle", "start", "end"], before);
        Assert.Equal(["middle", "end", "start"], Anchors(cut));
        Assert.Empty(cut.FindAll("path[d*=',']"));
        Assert.Equal("جدول هذا الرسم", cut.Find("summary").Words());
    }

    private static IEnumerable<string?> Anchors(IRenderedComponent<RadarChart> cut) =>
        [
            .. cut.FindAll("svg[role=img] g:not(.scale) > g > text")
                .Select(text => text.GetAttribute("text-anchor")),
        ];

    private IRenderedComponent<RadarChart> Draw(params ChartSeries[] series) =>
        Draw(ChartSize.Large, isTableOpen: false, series);

    private IRenderedComponent<RadarChart> Draw(
        ChartSize size,
        bool isTableOpen,
        params ChartSeries[] series
    ) =>
        Render<RadarChart>(chart =>
            chart
                .Add(it => it.Caption, "Areas")
                .Add(it => it.Axes, ChartSamples.Axes(3))
                .Add(it => it.Series, series)
                .Add(it => it.Size, size)
                .Add(it => it.IsTableOpen, isTableOpen)
        );
}
