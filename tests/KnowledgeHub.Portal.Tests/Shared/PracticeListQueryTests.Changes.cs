using KnowledgeHub.Core.Searching;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed partial class PracticeListQueryTests
{
    private static readonly PracticeListQuery _everything = PracticeListQuery.FromUri(Everything);

    /// <summary>A change of what is searched for, and the address it leads to from the whole state.</summary>
    public static TheoryData<Func<PracticeListQuery, PracticeListQuery>, string> Changes =>
        new()
        {
            {
                query => query.With(SearchFacet.Pillar, "A"),
                "q=joint%20team&area=LEG&area=PRC&pillar=A&country=GH&year=2023&lang=fr&sort=newest&pageSize=50"
            },
            {
                query => query.With(SearchFacet.Area, "LEG"),
                "q=joint%20team&area=LEG&area=PRC&country=GH&year=2023&lang=fr&sort=newest&pageSize=50"
            },
            {
                query => query.Without(Area("LEG")),
                "q=joint%20team&area=PRC&country=GH&year=2023&lang=fr&sort=newest&pageSize=50"
            },
            { query => query.WithoutChoices(), "q=joint%20team&lang=fr&sort=newest&pageSize=50" },
            {
                query => query.WithText(" patrol "),
                "q=patrol&area=LEG&area=PRC&country=GH&year=2023&lang=fr&sort=newest&pageSize=50"
            },
            {
                query => query.WithText("  "),
                "area=LEG&area=PRC&country=GH&year=2023&lang=fr&sort=newest&pageSize=50"
            },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Url_AfterAChange_KeepsTheRestAndDropsThePage(
        Func<PracticeListQuery, PracticeListQuery> change,
        string expected
    )
    {
        ArgumentNullException.ThrowIfNull(change);

        Assert.Equal($"/practices?{expected}", change(_everything).Url);
    }

    [Theory]
    [InlineData(7, "&page=7")]
    [InlineData(2, "&page=2")]
    [InlineData(1, "")]
    [InlineData(0, "")]
    [InlineData(-4, "")]
    public void OnPage_Number_KeepsTheRest(int page, string expected) =>
        Assert.Equal(
            Everything.Replace("&page=3", expected, StringComparison.Ordinal),
            _everything.OnPage(page).Url
        );

    [Fact]
    public void OnPage_ReaderOfArabic_WritesDigitsThatAddressesHave()
    {
        using var reader = new ReaderCulture("ar");

        Assert.EndsWith("&page=1234", _everything.OnPage(1234).Url, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_ChoiceThatWasNotMade_KeepsAll() =>
        Assert.Equal(_everything.Choices, _everything.Without(Area("INS")).Choices);

    [Fact]
    public void Without_SameCodeOfAnotherFacet_KeepsAll() =>
        Assert.Equal(
            _everything.Choices,
            _everything.Without(new(SearchFacet.Country, "LEG")).Choices
        );

    [Fact]
    public void With_AnyChange_LeavesTheFormerAsItWas()
    {
        _everything.With(SearchFacet.Pillar, "A");
        _everything.WithoutChoices();

        Assert.Equal(Everything, _everything.Url);
    }

    [Fact]
    public void For_FacetAndValue_HasNothingElse() =>
        Assert.Equal("/practices?country=GH", PracticeListQuery.For(SearchFacet.Country, "GH").Url);
}
