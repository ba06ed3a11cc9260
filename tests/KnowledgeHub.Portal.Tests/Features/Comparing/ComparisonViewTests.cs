using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Portal.Features.Comparing;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Portal.Tests.Features.Comparing.Comparisons;

namespace KnowledgeHub.Portal.Tests.Features.Comparing;

public sealed class ComparisonViewTests : IDisposable
{
    private readonly ReaderCulture _reader = new("en-GB");

    [Theory]
    [InlineData("en-GB", "XA XB XC")]
    [InlineData("ru", "XA XC XB")]
    public void Countries_WithoutAChoice_StandInTheAlphabetOfTheReader(
        string culture,
        string expected
    )
    {
        ReaderCulture.Set(culture);

        Assert.Equal(expected, Codes(Three(new())));
    }

    [Theory]
    [InlineData("sort=LEG", "XC XA XB")]
    [InlineData("sort=LEG&dir=desc", "XB XA XC")]
    [InlineData("sort=INF.N", "XA XB XC")]
    [InlineData("sort=INF.N&dir=desc", "XC XB XA")]
    [InlineData("sort=ALL&dir=desc", "XA XB XC")]
    public void Countries_ByOneScore_StandInItsOrder(string choice, string expected) =>
        Assert.Equal(expected, Codes(Three(CompareQuery.FromUri($"/compare?{choice}"))));

    [Theory]
    [InlineData("")]
    [InlineData("&dir=desc")]
    public void Countries_WithoutTheScore_StandAtTheEndEitherWay(string direction)
    {
        var view = View(
            CompareQuery.FromUri($"/compare?sort=LEG.S{direction}"),
            (
                Cycle("XA"),
                Answers(Cycle("XA"), 2).Where(answer => answer.Indicator.Cell != "LEG.S")
            ),
            (Cycle("XB"), Answers(Cycle("XB"), 3))
        );

        Assert.Equal("XB XA", Codes(view));
    }

    [Fact]
    public void GridGroups_ByTheGrid_AreTheAreasWithTheirCells()
    {
        var groups = Three(new()).GridGroups;

        Assert.Equal(Grid.Areas.Length, groups.Count);
        Assert.All(groups, group => Assert.Equal(4, group.Rows.Count));
        Assert.Equal([2, 5, 1], groups[0].Rows[0].Scores.Select(score => score.Level ?? 0));
    }

    [Fact]
    public void GridGroups_ByDifference_BeginWithTheLargest()
    {
        var groups = Three(new() { IsByDifference = true }).GridGroups;

        Assert.Equal([6, 18], groups.Select(group => group.Rows.Count));
        Assert.Equal([4, 2, 2, 2, 2, 2], groups[0].Rows.Select(row => row.Difference.Spread ?? 0));
        Assert.Equal("far apart", groups[0].Rows[0].Word);
    }

    [Fact]
    public void Excluded_TooIncomplete_SaysWhyAndOffersNoBasis()
    {
        var view = View(
            new() { Ids = ["A-XA2024", "A-XB2024"] },
            (Cycle("XA"), Answers(Cycle("XA"), 2)),
            (Cycle("XB"), Answers(Cycle("XB"), 3, scored: 27))
        );

        var excluded = Assert.Single(view.Excluded);
        Assert.False(view.IsComparable);
        Assert.Contains("50%", Assert.Single(excluded.Reasons).Why, StringComparison.Ordinal);
        Assert.Null(excluded.BasisAddress);
    }

    [Fact]
    public void Excluded_OtherVersionAndYear_SaysBothAndOffersItselfAsBasis()
    {
        var other = Cycle("XB", 2026, "2.0");
        var view = View(
            new() { Ids = ["A-XA2024", "A-XB2026"] },
            (Cycle("XA"), Answers(Cycle("XA"), 2)),
            (other, Answers(other, 3))
        );

        var excluded = Assert.Single(view.Excluded);
        Assert.Contains("version 2.0", excluded.Reasons[0].Why, StringComparison.Ordinal);
        Assert.Contains("2023–2025", excluded.Reasons[1].Why, StringComparison.Ordinal);
        Assert.Equal("/compare?a=A-XB2026&a=A-XA2024", excluded.BasisAddress);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("overlay=A-XA2024", 0)]
    [InlineData("overlay=A-XA2024&overlay=A-XA2024", 0)]
    [InlineData("overlay=A-XA2024&overlay=a-xc2024", 2)]
    [InlineData("overlay=A-XA2024&overlay=A-XZ2024", 0)]
    public void Overlaid_Choice_IsTwoOrNone(string choice, int expected) =>
        Assert.Equal(expected, Three(CompareQuery.FromUri($"/compare?{choice}")).Overlaid.Count);

    [Theory]
    [InlineData(1, DifferenceBand.FarApart)]
    [InlineData(2, DifferenceBand.FarApart)]
    public void WiderGroups_PillarsAndDrivers_HaveDifferencesToo(int row, DifferenceBand expected)
    {
        var groups = Three(new()).WiderGroups;

        Assert.Equal([3, 4], groups.Select(group => group.Rows.Count));
        Assert.NotEqual(DifferenceBand.NotComparable, groups[0].Rows[row].Difference.Band);
        Assert.NotEqual(expected, groups[0].Rows[row].Difference.Band);
    }

    public void Dispose() => _reader.Dispose();

    private static string Codes(ComparisonView view) =>
        string.Join(' ', view.Countries.Select(country => country.Assessment.Country.Value));
}
