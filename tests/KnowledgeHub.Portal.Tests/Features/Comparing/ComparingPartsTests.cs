using Bunit;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Portal.Features.Comparing;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Portal.Tests.Features.Comparing.Comparisons;

namespace KnowledgeHub.Portal.Tests.Features.Comparing;

public sealed class ComparingPartsTests : ReaderContext
{
    [Fact]
    public void Table_Rows_HoldNumberLevelRangeAndDifference()
    {
        var view = Three(new());

        var cut = Render<ComparedTable>(table =>
            table
                .Add(it => it.Caption, "Cells")
                .Add(it => it.Head, "Cell")
                .Add(it => it.Groups, view.GridGroups)
                .Add(it => it.Countries, view.Countries)
        );

        var row = cut.FindAll("tbody tr")[1];
        Assert.Equal(
            [
                "2.0 Level 2 (2.0–2.0) confidence low",
                "5.0 Level 5 (5.0–5.0) confidence low",
                "1.0 Level 1 (1.0–1.0) confidence low",
                "4.0 far apart",
            ],
            row.QuerySelectorAll("td").Select(FindExtensions.Words)
        );
        Assert.Equal(24, cut.FindAll("th[scope=row]").Count);
    }

    [Fact]
    public void Excluded_Country_IsNamedWithReasonsAndWays()
    {
        var excluded = new ExcludedCountry(
            "XB · 2020",
            [("Too old.", "Take 2024.")],
            "/compare?a=b",
            "/r",
            "/p"
        );

        var cut = Render<ExcludedCountries>(list => list.Add(it => it.Countries, [excluded]));

        Assert.Contains("Too old. Take 2024.", cut.Words(), StringComparison.Ordinal);
        Assert.Equal(
            ["/compare?a=b", "/r", "/p"],
            cut.FindAll("a").Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public void Profiles_Countries_HaveOneChartEachAndTheirStanding()
    {
        var view = Three(CompareQuery.FromUri("/compare?overlay=A-XA2024&overlay=A-XB2024"));

        var cut = Render<CountryProfiles>(profiles => profiles.Add(it => it.View, view));

        Assert.Equal(4, cut.FindAll("svg[role=img]").Count);
        Assert.Equal(
            3,
            cut.FindAll(".marks")
                .Count(marks => marks.TextContent.Contains("100", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Order_Choices_OfferNoOverallScore()
    {
        var view = Three(CompareQuery.FromUri("/compare?a=A-XA2024&a=A-XB2024&sort=LEG.S"));

        var cut = Render<ComparisonOrder>(order => order.Add(it => it.View, view));

        var options = cut.FindAll("#sort option");
        Assert.Equal(1 + 6 + 18, options.Count);
        Assert.Equal(
            "LEG.S",
            Assert.Single(options, option => option.HasAttribute("selected")).GetAttribute("value")
        );
        Assert.Equal(2, cut.FindAll("input[type=hidden][name=a]").Count);
    }

    [Fact]
    public void Chooser_Errors_StandBesideWhatWasChosen()
    {
        var query = CompareQuery.FromUri("/compare?a=A-XA2024");
        var choices = CountryChoices.Of(
            [new(Cycle("XA"), 5), new(Cycle("XB"), 5)],
            query,
            Frameworks(),
            Comparisons.Taxonomy
        );

        var cut = Render<CountryChooser>(chooser =>
            chooser
                .Add(it => it.Choices, choices)
                .Add(it => it.Query, query)
                .Add(it => it.Errors, ["One is too few."])
        );

        Assert.Equal("One is too few.", cut.Find("[role=alert] li").Words());
        Assert.True(cut.Find("option[value=A-XA2024]").HasAttribute("selected"));
        Assert.Equal("A-XA2024", cut.Find("input[name=first]").GetAttribute("value"));
    }

    [Fact]
    public void Chooser_NothingReadable_SaysWhoCanHelp()
    {
        var cut = Render<CountryChooser>(chooser =>
            chooser.Add(it => it.Choices, new CountryChoices([], [])).Add(it => it.Query, new())
        );

        Assert.Contains(CompareStrings.CompareEmptyText, cut.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void CycleTable_IncompleteCycle_IsMarked()
    {
        var trend = CountryTrend.Of(
            [Cycle("XA"), Cycle("XA", 2026)],
            Answers(Cycle("XA"), 3).Select(Core.Assessments.AnsweredIndicator.From),
            Frameworks()
        );

        var cut = Render<CycleTable>(table => table.Add(it => it.Cycles, trend.Cycles));

        var rows = cut.FindAll("tbody tr");
        Assert.Null(rows[0].QuerySelector(".care"));
        Assert.NotNull(rows[1].QuerySelector(".care"));
    }
}
