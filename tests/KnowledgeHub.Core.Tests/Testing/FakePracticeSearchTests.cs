using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Testing;

public sealed class FakePracticeSearchTests
{
    private readonly FakePracticeSearch _search = new();

    [Fact]
    public void Search_AnswerSet_IsGivenWithFallingScoresAndEveryFacet()
    {
        _search.Finds(APractice().WithId("P-0001"), APractice().WithId("P-0002"));

        var hits = _search.Search(new());

        Assert.Equal(["P-0001", "P-0002"], hits.Hits.Select(hit => hit.Id.Value));
        Assert.True(hits.Hits[0].Score > hits.Hits[1].Score);
        Assert.Equal(2, hits.Total);
        Assert.Equal(SearchFacets.All, hits.Facets.Keys);
    }

    [Fact]
    public void Search_TotalSet_IsGivenInsteadOfTheNumberOfHits()
    {
        _search.Total = 41;

        Assert.Equal(41, _search.Search(new()).Total);
    }

    [Fact]
    public void AnyQuestion_Asked_IsKept()
    {
        var audience = new Audience("contributor", SeesAllDrafts: false);
        var criteria = new PracticeCriteria { Text = "team" };

        _search.Search(criteria);
        _search.Similar(new("P-0001"), 3, audience);

        Assert.Equal([criteria], _search.Searches);
        Assert.Equal([Audience.Public, audience], _search.Audiences);
    }

    [Fact]
    public void Similar_ToOneOfTheHits_LeavesItOutAndKeepsToTheCount()
    {
        _search.Finds(
            APractice().WithId("P-0001"),
            APractice().WithId("P-0002"),
            APractice().WithId("P-0003")
        );

        var similar = _search.Similar(new("P-0001"), 1, Audience.Public);

        Assert.Equal(["P-0002"], similar.Select(hit => hit.Id.Value));
    }

    [Fact]
    public void Suggest_MoreThanTheCount_KeepsToIt()
    {
        _search.Suggestions = [new(new("P-0001"), "One"), new(new("P-0002"), "Two")];

        Assert.Single(_search.Suggest("o", Language.English, 1, Audience.Public));
    }

    [Fact]
    public void AnyQuestion_NotReady_ThrowsAndIsNotKept()
    {
        _search.IsReady = false;

        Assert.Throws<SearchNotReadyException>(() => _search.Search(new()));
        Assert.Throws<SearchNotReadyException>(() =>
            _search.Similar(new("P-0001"), 1, Audience.Public)
        );
        Assert.Throws<SearchNotReadyException>(() =>
            _search.Suggest("o", Language.English, 1, Audience.Public)
        );
        Assert.Empty(_search.Audiences);
        Assert.Empty(_search.Searches);
    }
}
