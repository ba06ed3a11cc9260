using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests;

public sealed class PracticeIndexTests
{
    [Fact]
    public void AnyQuestion_BeforeRebuild_Throws()
    {
        var index = new PracticeIndex(
            new FakeTaxonomySource(),
            new FakeThesaurusSource(),
            new FakePopularQueries(),
            new FakeCuratedEntries()
        );

        Assert.False(index.IsReady);
        Assert.Equal(0, index.Count);
        Assert.Throws<SearchNotReadyException>(() => index.Find("border"));
        Assert.Throws<SearchNotReadyException>(() =>
            index.Similar(new("P-0001"), 1, Audience.Public)
        );
        Assert.Throws<SearchNotReadyException>(() =>
            index.Suggest("b", Language.English, 1, Audience.Public)
        );
        Assert.Throws<SearchNotReadyException>(() => index.Apply([], []));
    }

    [Fact]
    public void Rebuild_NoEntries_IsReadyAndEmpty()
    {
        var index = Library.Of();

        var hits = index.Find("border");

        Assert.True(index.IsReady);
        Assert.Equal(0, hits.Total);
        Assert.Equal(SearchFacets.All.Count, hits.Facets.Count);
    }

    [Fact]
    public void Apply_ChangedEntry_IsFoundByItsNewWordsOnly()
    {
        var index = Library.Of(APractice("P-0001").Titled("Old patrol"));

        index.Apply([APractice("P-0001").Titled("New patrol").Build()], []);

        Assert.Equal(0, index.Find("old").Total);
        Assert.Equal(["P-0001"], index.Find("new").Ids());
        Assert.Equal(1, index.Count);
    }

    [Fact]
    public void Apply_RemovedEntry_IsNowhere()
    {
        var index = Library.Of(
            APractice("P-0001").Titled("Patrol"),
            APractice("P-0002").Titled("Patrol")
        );

        index.Apply([], [new("P-0001"), new("P-7777")]);

        Assert.Equal(["P-0002"], index.Find("patrol").Ids());
        Assert.Equal("LEG:1", index.Find("").Counts(SearchFacet.Area));
        Assert.Empty(index.Similar(new("P-0002"), 5, Audience.Public));
        Assert.Single(index.Suggest("pat", Language.English, 5, Audience.Public));
    }

    [Fact]
    public void Apply_DraftPublished_BecomesPublic()
    {
        var index = Library.Of(APractice("P-0001").Titled("Patrol").DraftOf("amina"));

        index.Apply([APractice("P-0001").Titled("Patrol").Build()], []);

        Assert.Equal(1, index.Find("patrol").Total);
    }

    [Theory]
    [InlineData("frontières", Language.English, "P-0002")]
    [InlineData("учёт", Language.French, "P-0003")]
    [InlineData("officers", Language.Russian, "P-0001")]
    public void Search_WordOfAnyLanguage_IsFoundWhateverTheReaders(
        string text,
        Language reader,
        string id
    )
    {
        var index = Library.Of(
            APractice("P-0001").Titled("Officer"),
            APractice("P-0002").Titled("Guard").Titled("Garde-FRONTIERES", Language.French),
            APractice("P-0003").WrittenIn(Language.Russian, "Учет")
        );

        var hits = index.Search(new() { Text = text, Language = reader });

        Assert.Equal([id], hits.Ids());
    }
}
