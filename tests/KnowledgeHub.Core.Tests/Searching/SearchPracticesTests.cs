using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Searching;

public sealed class SearchPracticesTests
{
    private static readonly Practice _first = APractice().WithId("P-0001");
    private static readonly Practice _second = APractice().WithId("P-0002");
    private static readonly Practice _draft = ADraft().WithId("P-0003");

    private readonly FakePracticeSearch _index = new();
    private readonly FakePracticeStore _store = new(_first, _second, _draft);

    public static TheoryData<Actor, Audience> Audiences { get; } =
        new()
        {
            { Actors.Anonymous, Audience.Public },
            { Actors.Contributor, new("contributor", SeesAllDrafts: false) },
            { Actors.Editor, new("editor", SeesAllDrafts: true) },
            { Actors.Respondent, Audience.Public },
            { Actors.Coordinator, Audience.Public },
            { Actors.Advisor, Audience.Public },
            { Actors.Administrator, Audience.Public },
        };

    [Theory]
    [MemberData(nameof(Audiences))]
    public async Task AnyQuestion_OfAnActor_ReachesTheIndexWithTheirAudience(
        Actor actor,
        Audience expected
    )
    {
        await ExecuteAsync(actor, new());
        await Search().SimilarAsync(actor, _first.Id, 5, default);
        Search().Suggest(actor, "mobile", Language.English);

        Assert.Equal(4, _index.Audiences.Count); // a search, what to offer in its place, similar entries, suggestions
        Assert.All(_index.Audiences, audience => Assert.Equal(expected, audience));
    }

    [Fact]
    public async Task Execute_Hits_KeepTheOrderOfTheIndex()
    {
        _index.Finds(_second, _first);

        var page = await ExecuteAsync(Actors.Anonymous, new());

        Assert.Equal([_second, _first], page.Results.Select(result => result.Practice));
        Assert.Equal(_index.Hits, page.Results.Select(result => result.Hit));
    }

    [Fact]
    public async Task Execute_HitThatTheStoreSaysIsADraft_IsDroppedForThoseWhoMayNotReadIt()
    {
        _index.Finds(_first, _draft, _second);

        foreach (var actor in Actors.All.Append(Actors.OtherContributor))
        {
            var mayRead = actor == Actors.Contributor || actor == Actors.Editor;
            var page = await ExecuteAsync(actor, new());

            Assert.Equal(mayRead, page.Results.Any(result => result.Practice == _draft));
            Assert.Equal(mayRead ? 3 : 2, page.Results.Count);
        }
    }

    [Fact]
    public async Task Execute_HitThatIsNoLongerStored_IsDropped()
    {
        _index.Finds(APractice().WithId("P-9999"), _first);

        var page = await ExecuteAsync(Actors.Editor, new());

        Assert.Equal([_first], page.Results.Select(result => result.Practice));
    }

    [Fact]
    public async Task Execute_HitUnderTheChathamHouseRule_NamesNoCountryToVisitors()
    {
        var content = AContent().WithCountries("GH").UnderRule(AttributionRule.ChathamHouse);
        var store = new FakePracticeStore(APractice().WithContent(content));
        _index.Finds([.. store.Stored]);
        var search = new SearchPractices(_index, store, new FakeTaxonomySource());

        var page = await search.ExecuteAsync(Actors.Anonymous, new(), default);

        Assert.Empty(Assert.Single(page.Results).Practice.Content.Classification.Countries);
    }

    [Fact]
    public async Task Execute_Answer_CarriesCountsReadingAndTotalOfTheIndex()
    {
        _index.Total = 41;
        _index.Reading = new() { Words = ["mobile"], ReadAsPlainWords = true };
        _index.Facets = Counts(SearchFacet.Area, new FacetCount("PRC", 41, IsChosen: false));

        var page = await ExecuteAsync(Actors.Anonymous, new() { Text = "mobile" });

        Assert.Equal((41, 3), (page.Total, page.LastPage));
        Assert.Same(_index.Reading, page.Reading);
        Assert.Equal([new("PRC", 41, IsChosen: false)], page.Facets[SearchFacet.Area]);
    }

    [Fact]
    public async Task Execute_RequestThatBreaksRules_IsSearchedAsFarAsItCanBeWithNotices()
    {
        var page = await ExecuteAsync(Actors.Anonymous, new() { Text = "team", Page = "x" });

        Assert.Equal([SearchRules.PageIsInvalid], page.Notices.Select(notice => notice.Rule));
        Assert.Same(Assert.Single(_index.Searches), page.Criteria);
        Assert.Equal(("team", 1), (page.Criteria.Text, page.Criteria.Page));
    }

    [Fact]
    public async Task Execute_NoHits_DoesNotAskTheStore()
    {
        _store.IsUnavailable = true;

        Assert.Empty((await ExecuteAsync(Actors.Anonymous, new())).Results);
    }

    [Fact]
    public async Task Execute_IndexNotBuilt_ThrowsNotReady()
    {
        _index.IsReady = false;

        await Assert.ThrowsAsync<SearchNotReadyException>(() => ExecuteAsync(Actors.Editor, new()));
    }

    [Fact]
    public async Task Similar_HitsThatTheActorMayNotRead_AreDropped()
    {
        _index.Finds(_draft, _second);

        var similar = await Search().SimilarAsync(Actors.Anonymous, _first.Id, 5, default);

        Assert.Equal([_second], similar.Select(result => result.Practice));
    }

    [Fact]
    public void Suggest_Typed_GivesWhatTheIndexSuggests()
    {
        _index.Suggestions = [new(_first.Id, "Joint mobile team")];

        Assert.Equal(
            _index.Suggestions,
            Search().Suggest(Actors.Anonymous, "mob", Language.French)
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Suggest_Blank_GivesNothingWithoutAskingTheIndex(string? typed)
    {
        _index.IsReady = false;

        Assert.Empty(Search().Suggest(Actors.Anonymous, typed, Language.English));
    }

    [Fact]
    public void Suggest_TooLong_GivesNothing()
    {
        _index.Suggestions = [new(_first.Id, "Joint mobile team")];
        var typed = new string('m', SearchRules.MaxTextLength + 1);

        Assert.Empty(Search().Suggest(Actors.Anonymous, typed, Language.English));
    }

    private SearchPractices Search() => new(_index, _store, new FakeTaxonomySource());

    private Task<PracticeResultPage> ExecuteAsync(Actor actor, PracticeSearchRequest request) =>
        Search().ExecuteAsync(actor, request, default);

    private static Dictionary<SearchFacet, IReadOnlyList<FacetCount>> Counts(
        SearchFacet facet,
        params FacetCount[] counts
    ) => new() { [facet] = counts };
}
