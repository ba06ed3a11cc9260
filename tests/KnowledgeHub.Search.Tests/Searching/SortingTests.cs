using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests.Searching;

public sealed class SortingTests
{
    private static readonly PracticeIndex _index = Library.Of(
        APractice("P-0001").Titled("Zebra patrol").OnDay(3).ReviewedBy(new(2027, 1, 1)),
        APractice("P-0002").Titled("étude patrol").OnDay(1),
        APractice("P-0003").Titled("Evening").Titled("Аист", Language.Russian).OnDay(3),
        APractice("P-0004")
            .Titled("Flag")
            .Titled("Яблоко", Language.Russian)
            .OnDay(2)
            .ReviewedBy(new(2026, 1, 1))
    );

    [Theory]
    [InlineData("", SortOrder.Relevance, "P-0003 P-0001 P-0004 P-0002")]
    [InlineData("", SortOrder.Newest, "P-0003 P-0001 P-0004 P-0002")]
    [InlineData("", SortOrder.Title, "P-0002 P-0003 P-0004 P-0001")]
    [InlineData("", SortOrder.ReviewDate, "P-0004 P-0001 P-0002 P-0003")]
    [InlineData("patrol", SortOrder.Newest, "P-0001 P-0002")]
    [InlineData("patrol", SortOrder.Title, "P-0002 P-0001")]
    public void Search_Sort_OrdersHits(string text, SortOrder sort, string ids)
    {
        var hits = _index.Search(new() { Text = text, Sort = sort });

        Assert.Equal(ids, string.Join(' ', hits.Ids()));
    }

    [Fact]
    public void Search_TitlesInRussian_FallBackToTheOriginal()
    {
        var hits = _index.Search(new() { Sort = SortOrder.Title, Language = Language.Russian });

        Assert.Equal(["P-0003", "P-0004"], hits.Ids().Where(id => id is "P-0003" or "P-0004"));
        Assert.Equal(4, hits.Hits.Count);
    }

    [Fact]
    public void Search_DraftSortedByNewest_CountsItsLastSave()
    {
        var index = Library.Of(
            APractice("P-0001").OnDay(5),
            APractice("P-0002").OnDay(9).DraftOf("amina")
        );

        var hits = index.Search(
            new() { Sort = SortOrder.Newest, Audience = new(null, SeesAllDrafts: true) }
        );

        Assert.Equal(["P-0002", "P-0001"], hits.Ids());
    }

    [Theory]
    [InlineData(1, 3, "P-0003 P-0001 P-0004")]
    [InlineData(2, 3, "P-0002")]
    [InlineData(3, 3, "")]
    [InlineData(int.MaxValue, 100, "")]
    [InlineData(1, 100, "P-0003 P-0001 P-0004 P-0002")]
    public void Search_Page_CutsTheListAndKeepsTheTotal(int page, int size, string ids)
    {
        var hits = _index.Search(new() { Page = page, PageSize = size });

        Assert.Equal(ids, string.Join(' ', hits.Ids()));
        Assert.Equal(4, hits.Total);
    }
}
