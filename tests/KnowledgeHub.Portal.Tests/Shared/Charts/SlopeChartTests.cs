using System.Globalization;
using Bunit;
using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Tests.Shared.Charts;

public sealed class SlopeChartTests : ReaderContext
{
    [Fact]
    public void Render_Table_HasARowForEachSeriesAndAColumnForEachMoment()
    {
        var cut = Draw();

        Assert.Equal(["2024", "2026"], cut.FindAll("th[scope=col]").Select(it => it.Words()));
        Assert.Equal(["North", "South"], cut.FindAll("th[scope=row]").Select(it => it.Words()));
        Assert.Equal(
            ["v2", "v3", "v4", ChartSamples.Missing],
            cut.FindAll("tbody td").Select(it => it.Words())
        );
    }

    [Fact]
    public void Render_Series_AreNamedInTheDrawingWithTheirMarks()
    {
        var cut = Draw();

        Assert.Empty(cut.FindAll(".legend"));
        Assert.Equal(
            ["North", "South"],
            cut.FindAll("svg g:not(.scale) > g > text").Select(it => it.Words())
        );
        Assert.Equal(3, cut.FindAll("[data-series='0'] .mark").Count);
        Assert.Equal(2, cut.FindAll("[data-series='1'] .mark").Count);
    }

    [Theory]
    [InlineData("fr", true)]
    [InlineData("ar", false)]
    public void Render_Reader_HasTimeInTheirDirection(string culture, bool isLeftToRight)
    {
        ReadIn(culture);

        var places = Draw()
            .FindAll(".scale tspan")
            .Where(it => it.Words() is "2024" or "2026")
            .Select(it => double.Parse(it.GetAttribute("x")!, CultureInfo.InvariantCulture)) // Each has one.
            .ToList();

        Assert.Equal(isLeftToRight, places[0] < places[1]);
    }

    private IRenderedComponent<SlopeChart> Draw() =>
        Render<SlopeChart>(chart =>
            chart
                .Add(it => it.Caption, "Over time")
                .Add(it => it.Moments, ["2024", "2026"])
                .Add(
                    it => it.Series,
                    [ChartSamples.Series("North", 2, 3), ChartSamples.Series("South", 4, null)]
                )
        );
}
