using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests.Searching;

public sealed class CuratedSearchTests
{
    private const string Text = "patrol";
    private readonly FakeCuratedEntries _curated = new();

    [Fact]
    public void Search_PinnedEntryWithoutTheWords_StandsFirstAndIsCounted()
    {
        _curated.Pin(Text, "P-0003");

        var hits = Index().Find(Text);

        Assert.Equal((3, "P-0003"), (hits.Total, hits.Ids()[0]));
        Assert.Equal([true, false, false], hits.Hits.Select(hit => hit.IsRecommended));
        Assert.Equal(3, hits.Facets[SearchFacet.Area].Sum(count => count.Count));
    }

    [Fact]
    public void Search_SeveralPinned_KeepTheOrderOfTheEditorsAndAreFoundOnce()
    {
        _curated.Pin(Text, "P-0003", "P-0002");

        Assert.Equal(["P-0003", "P-0002", "P-0001"], Index().Find(Text).Ids());
    }

    [Fact]
    public void Search_HiddenEntry_IsNeitherShownNorCounted()
    {
        _curated.Hide(Text, "P-0001");

        var hits = Index().Find(Text);

        Assert.Equal(["P-0002"], hits.Ids());
        Assert.Equal(1, hits.Total);
        Assert.Equal("BC:1", hits.Counts(SearchFacet.Area));
    }

    [Fact]
    public void Search_AnotherText_IsNotTouched()
    {
        _curated.Pin(Text, "P-0003").Hide(Text, "P-0001");

        Assert.Equal(["P-0001"], Index().Find("joint").Ids());
    }

    [Fact]
    public void Search_FilterThatAPinnedEntryDoesNotFit_LeavesItOut()
    {
        _curated.Pin(Text, "P-0003");
        var facets = Library.Choice((SearchFacet.Area, ["BC"]));

        var hits = Index().Search(new() { Text = Text, Facets = facets });

        Assert.DoesNotContain("P-0003", hits.Ids());
        Assert.Equal(hits.Hits.Count, hits.Total);
    }

    [Fact]
    public void Search_PinnedDraft_IsForThoseWhoMayReadIt()
    {
        _curated.Pin(Text, "P-0004");
        var index = Index();

        var visitor = index.Find(Text);
        var editor = index.Search(new() { Text = Text, Audience = new(null, true) });

        Assert.DoesNotContain("P-0004", visitor.Ids());
        Assert.Equal(2, visitor.Total);
        Assert.Equal("P-0004", editor.Ids()[0]);
    }

    [Fact]
    public void Search_OrderThatTheReaderChose_IsKept()
    {
        _curated.Pin(Text, "P-0003");

        var hits = Index().Search(new() { Text = Text, Sort = SortOrder.Title });

        Assert.Equal(["P-0001", "P-0002", "P-0003"], hits.Ids());
        Assert.True(hits.Hits[2].IsRecommended);
    }

    [Fact]
    public void Search_PageByPage_GivesEachEntryOnce()
    {
        _curated.Pin(Text, "P-0003");
        var index = Index();

        var ids = Enumerable
            .Range(1, 3)
            .SelectMany(page =>
                index
                    .Search(
                        new()
                        {
                            Text = Text,
                            Page = page,
                            PageSize = 1,
                        }
                    )
                    .Ids()
            );

        Assert.Equal(3, ids.Distinct().Count());
    }

    [Fact]
    public void Search_PinnedEntryWithAnExcludedWord_IsLeftOut()
    {
        _curated.Pin("patrol -port", "P-0003");

        Assert.DoesNotContain("P-0003", Index().Find("patrol -port").Ids());
    }

    [Fact]
    public void Search_PinnedEntryThatIsGone_IsPassedOver()
    {
        _curated.Pin(Text, "P-0003", "P-9999");
        var index = Index();
        index.Apply([], [new("P-0003")]);

        Assert.Equal(2, index.Find(Text).Total);
    }

    [Fact]
    public void Search_PinnedEntryChangedSince_IsFoundAsItIsNow()
    {
        _curated.Pin(Text, "P-0003");
        var index = Index();

        index.Apply([APractice("P-0003").Titled("Zulu patrol").Build()], []);

        var first = index.Find(Text).Hits[0];
        Assert.Equal("P-0003", first.Id.Value);
        Assert.Contains(
            "<mark>patrol</mark>",
            first.Highlights["title"][0],
            StringComparison.Ordinal
        );
    }

    private PracticeIndex Index() =>
        Library.With(
            _curated,
            APractice("P-0001").Titled("A joint patrol").Classified(In("LF")),
            APractice("P-0002").Titled("B patrol").Classified(In("BC")),
            APractice("P-0003").Titled("C port").Classified(In("LF")),
            APractice("P-0004").Titled("D draft").DraftOf("owner")
        );

    private static Func<Classification, Classification> In(string area) =>
        classification => classification with { Areas = [area] };
}
