using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Core.Tests.Searching;

public sealed partial class SearchRulesTests
{
    [Theory]
    [InlineData("2023", null, "2023 2024")]
    [InlineData(null, "2023", "2023")]
    [InlineData("2023", "2023", "2023")]
    [InlineData(" ", "9999", "2023 2024")]
    public void Check_RangeOfYears_IsTheYearsOfTheSources(string? from, string? to, string years)
    {
        var (criteria, notices) = Check(_empty with { YearFrom = from, YearTo = to });

        Assert.Empty(notices);
        Assert.Equal(years, string.Join(' ', criteria.Facets[SearchFacet.Year]));
        Assert.NotNull(criteria.Years);
    }

    [Theory]
    [InlineData("2024", "2022", "from", "2024–2022")]
    [InlineData("soon", null, "from", "soon")]
    [InlineData(null, "-1", "to", "-1")]
    [InlineData("0", null, "from", "0")]
    [InlineData("3000", null, "from", "3000–")]
    public void Check_YearsThatHoldNothing_AreReportedAndIgnored(
        string? from,
        string? to,
        string field,
        string detail
    )
    {
        var (criteria, notices) = Check(_empty with { YearFrom = from, YearTo = to });

        Assert.Equal([new(SearchRules.YearRangeIsUnusable, field, detail)], notices);
        Assert.Empty(criteria.Facets);
        Assert.Null(criteria.Years);
    }

    [Fact]
    public void Check_RangeAndSingleYears_TheRangeHolds()
    {
        var chosen = new Dictionary<SearchFacet, IReadOnlyList<string>>
        {
            [SearchFacet.Year] = ["2022"],
        };

        var (criteria, _) = Check(_empty with { Facets = chosen, YearFrom = "2024" });

        Assert.Equal(["2024"], criteria.Facets[SearchFacet.Year]);
    }
}
