using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed partial class PracticeListQueryTests
{
    private const string Everything =
        "/practices?q=joint%20team&area=LEG&area=PRC&country=GH&year=2023&lang=fr&sort=newest&pageSize=50&page=3";

    public static TheoryData<string> HostileTexts =>
        [
            "\"><script>alert(1)</script>",
            "a&area=LEG",
            "a#main",
            "a+b",
            "100%",
            "%2F%26",
            "a=b?c",
            "risques à la frontière",
            "الحدود",
            "граница",
            "🛂",
            "line\nbreak",
        ];

    [Fact]
    public void Url_OfNothing_IsThePath() =>
        Assert.Equal("/practices", PracticeListQuery.Empty.Url);

    [Theory]
    [InlineData(Everything)]
    [InlineData("/practices")]
    [InlineData("/practices?q=x")]
    [InlineData("/practices?area=nowhere")]
    [InlineData("/practices?lang=ar")]
    [InlineData("/practices?from=2022&to=2024")]
    [InlineData("/practices?q=osbp&widen=no")]
    [InlineData("/practices?sort=unheard-of&pageSize=-1&page=abc")]
    public void Url_OfWhatWasRead_IsTheSameAddress(string address) =>
        Assert.Equal(address, PracticeListQuery.FromUri(address).Url);

    [Fact]
    public void FromUri_WholeState_ReadsEachPart()
    {
        var query = PracticeListQuery.FromUri("https://hub.example" + Everything + "#main");

        Assert.Equal(("joint team", "newest"), (query.Text, query.Sort));
        Assert.Equal(("3", "50", "fr"), (query.Page, query.PageSize, query.Lang));
        Assert.Equal(
            ["Area LEG", "Area PRC", "Country GH", "Year 2023"],
            query.Choices.Select(choice => $"{choice.Facet} {choice.Value}")
        );
    }

    [Fact]
    public void Url_ParametersInAnyOrder_AreWrittenInOneOrder()
    {
        var shuffled = PracticeListQuery.FromUri(
            "/practices?page=3&year=2023&pageSize=50&country=GH&lang=fr&area=LEG&sort=newest&area=PRC&q=joint+team"
        );

        Assert.Equal(Everything, shuffled.Url);
    }

    [Theory]
    [InlineData("/practices?q=&area=&sort=%20&page=&pageSize=&lang=")]
    [InlineData("/practices?utm_source=mail&constructor=x&ID=7")]
    [InlineData("/practices?")]
    [InlineData("/practices#q=x")]
    [InlineData("/practices#main?q=x")]
    [InlineData("")]
    public void FromUri_BlankOrForeign_IsLeftOut(string address) =>
        Assert.Equal("/practices", PracticeListQuery.FromUri(address).Url);

    [Fact]
    public void FromUri_ValueTwice_IsChosenOnce() =>
        Assert.Equal(
            Area("LEG"),
            Assert.Single(PracticeListQuery.FromUri("/practices?area=LEG&area=%20LEG%20").Choices)
        );

    [Fact]
    public void FromUri_TextTwice_TheFirstHolds() =>
        Assert.Equal("first", PracticeListQuery.FromUri("/practices?q=%20first&q=second").Text);

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Url_HostileText_ComesBackAsItWas(string text)
    {
        var url = PracticeListQuery.Empty.WithText(text).Url;

        Assert.Equal(text, PracticeListQuery.FromUri(url).Text);
        Assert.Empty(PracticeListQuery.FromUri(url).Choices);
        Assert.Matches("^/practices\\?q=[A-Za-z0-9%._~!*'()-]+$", url);
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Url_HostileChoice_StaysOneChoice(string value)
    {
        var url = PracticeListQuery.For(SearchFacet.Area, value).Url;

        Assert.Equal(Area(value), Assert.Single(PracticeListQuery.FromUri(url).Choices));
    }

    [Fact]
    public void FeedUrl_WholeState_HasTheEntriesAndTheLanguageButNoView() =>
        Assert.Equal(
            "/feeds/practices.atom?q=joint%20team&area=LEG&area=PRC&country=GH&year=2023&lang=fr",
            PracticeListQuery.FromUri(Everything).FeedUrl
        );

    [Theory]
    [InlineData("/practices", true, null, null, 0)]
    [InlineData("/practices?widen=no&from=2022&to=2024", false, "2022", "2024", 1)]
    [InlineData("/practices?widen=yes&to=2024&area=LEG", true, null, "2024", 2)]
    public void ToRequest_YearsAndWidening_AreAskedFor(
        string address,
        bool widens,
        string? from,
        string? to,
        int choices
    )
    {
        var query = PracticeListQuery.FromUri(address);

        var request = query.ToRequest(Language.English);

        Assert.Equal((widens, from, to), (request.Widens, request.YearFrom, request.YearTo));
        Assert.Equal(choices, query.ChoiceCount);
        Assert.Equal(0, query.WithoutChoices().ChoiceCount);
    }

    [Fact]
    public void ToRequest_WholeState_AsksForEachPart()
    {
        var request = PracticeListQuery.FromUri(Everything).ToRequest(Language.Arabic);

        Assert.Equal("joint team", request.Text);
        Assert.Equal(Language.Arabic, request.Language);
        Assert.Equal(("newest", "3", "50"), (request.Sort, request.Page, request.PageSize));
        Assert.Equal(["LEG", "PRC"], request.Facets[SearchFacet.Area]);
        Assert.Equal(["GH"], request.Facets[SearchFacet.Country]);
        Assert.Equal(3, request.Facets.Count);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("training", "training")]
    [InlineData("\"risk analysis\" -online", "risk analysis")]
    [InlineData("«analyse des risques»", "analyse des risques")]
    [InlineData("„Grenze“ “team”", "Grenze team")]
    [InlineData("training -\"online course\" border", "training border")]
    [InlineData("-only", "")]
    [InlineData("cross-border", "cross-border")]
    public void PlainWords_Text_HasNoQuotesAndNoExclusions(string? text, string expected) =>
        Assert.Equal(expected, PracticeListQuery.Empty.WithText(text).PlainWords);

    private static FacetChoice Area(string code) => new(SearchFacet.Area, code);
}
