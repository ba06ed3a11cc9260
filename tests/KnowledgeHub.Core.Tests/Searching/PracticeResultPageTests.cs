using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Core.Tests.Searching;

public sealed class PracticeResultPageTests
{
    [Theory]
    [InlineData(0, 20, 1)]
    [InlineData(1, 20, 1)]
    [InlineData(20, 20, 1)]
    [InlineData(21, 20, 2)]
    [InlineData(100, 1, 100)]
    [InlineData(199, 100, 2)]
    public void LastPage_OfATotal_IsRoundedUpAndAtLeastOne(int total, int size, int expected) =>
        Assert.Equal(expected, Page(total, size, 1).LastPage);

    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(0, 2, true)]
    [InlineData(40, 2, false)]
    [InlineData(40, 3, true)]
    [InlineData(40, int.MaxValue, true)]
    public void IsBehindLastPage_OfAPage_ComparesWithTheLast(int total, int page, bool expected) =>
        Assert.Equal(expected, Page(total, 20, page).IsBehindLastPage);

    private static PracticeResultPage Page(int total, int size, int page) =>
        new()
        {
            Criteria = new() { Page = page, PageSize = size },
            Total = total,
            Results = [],
            Facets = new Dictionary<SearchFacet, IReadOnlyList<FacetCount>>(),
            Reading = new(),
        };
}
