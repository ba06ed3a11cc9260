using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Searching;

public sealed partial class SearchRulesTests
{
    private static readonly PracticeSearchRequest _empty = new();

    [Fact]
    public void Check_EmptyRequest_IsEverythingByDefault()
    {
        var (criteria, notices) = Check(_empty);

        Assert.Empty(notices);
        Assert.Equal((string.Empty, Language.English), (criteria.Text, criteria.Language));
        Assert.Equal(
            (SortOrder.Relevance, 1, 20),
            (criteria.Sort, criteria.Page, criteria.PageSize)
        );
        Assert.Empty(criteria.Facets);
        Assert.Equal(Audience.Public, criteria.Audience);
    }

    [Fact]
    public void Check_GoodRequest_IsTakenAsItIs()
    {
        var request = _empty with { Text = " mobile team ", Page = "3", PageSize = "100" };

        var (criteria, notices) = Check(request with { Language = Language.French });

        Assert.Empty(notices);
        Assert.Equal(("mobile team", Language.French), (criteria.Text, criteria.Language));
        Assert.Equal((3, 100), (criteria.Page, criteria.PageSize));
    }

    [Theory]
    [InlineData("title", SortOrder.Title)]
    [InlineData("review-date", SortOrder.ReviewDate)]
    [InlineData("NEWEST", SortOrder.Newest)]
    [InlineData("", SortOrder.Relevance)]
    public void Check_KnownSort_IsThatOrder(string sort, SortOrder expected)
    {
        var (criteria, notices) = Check(_empty with { Sort = sort });

        Assert.Empty(notices);
        Assert.Equal(expected, criteria.Sort);
    }

    [Theory]
    [InlineData("best")]
    [InlineData("1")]
    [InlineData(" title")]
    public void Check_UnknownSort_IsRelevanceWithANotice(string sort)
    {
        var (criteria, notices) = Check(_empty with { Sort = sort });

        Assert.Equal(SortOrder.Relevance, criteria.Sort);
        Assert.Equal([new(SearchRules.SortIsUnknown, "sort", sort)], notices);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.0")]
    [InlineData(" 1")]
    [InlineData("two")]
    [InlineData("٢")]
    [InlineData("99999999999")]
    public void Check_BadPage_IsTheFirstWithANotice(string page)
    {
        var (criteria, notices) = Check(_empty with { Page = page });

        Assert.Equal(1, criteria.Page);
        Assert.Equal([new(SearchRules.PageIsInvalid, "page", page)], notices);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("101")]
    [InlineData("-20")]
    [InlineData("all")]
    public void Check_BadPageSize_IsTheDefaultWithANotice(string size)
    {
        var (criteria, notices) = Check(_empty with { PageSize = size });

        Assert.Equal(SearchRules.DefaultPageSize, criteria.PageSize);
        Assert.Equal([new(SearchRules.PageSizeIsInvalid, "pageSize", size)], notices);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void Check_BlankNumbers_AreTheDefaultsWithoutNotice(string? blank)
    {
        var (criteria, notices) = Check(_empty with { Page = blank, PageSize = blank });

        Assert.Empty(notices);
        Assert.Equal((1, SearchRules.DefaultPageSize), (criteria.Page, criteria.PageSize));
    }

    [Fact]
    public void Check_SeveralOffences_AreAllReportedAndTheRestIsKept()
    {
        var request = _empty with { Text = "team", Sort = "best", Page = "0", PageSize = "0" };

        var (criteria, notices) = Check(request);

        Assert.Equal("team", criteria.Text);
        Assert.Equal(
            [SearchRules.SortIsUnknown, SearchRules.PageIsInvalid, SearchRules.PageSizeIsInvalid],
            notices.Select(notice => notice.Rule)
        );
    }

    [Fact]
    public void Check_Audience_IsHandedOn()
    {
        var audience = new Audience("contributor", SeesAllDrafts: false);

        var (criteria, _) = SearchRules.Check(_empty, SampleTaxonomy.Catalogue, audience);

        Assert.Equal(audience, criteria.Audience);
    }

    private static (PracticeCriteria, IReadOnlyList<RuleViolation>) Check(
        PracticeSearchRequest request
    ) => SearchRules.Check(request, SampleTaxonomy.Catalogue, Audience.Public);
}
