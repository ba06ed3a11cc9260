using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests.Searching;

/// <summary>P-0009 is the canary: Amina's draft, which only she and those who see all drafts may notice.</summary>
public sealed class AudienceTests
{
    private static readonly Audience _owner = new("amina", SeesAllDrafts: false);
    private static readonly Audience _editor = new("boris", SeesAllDrafts: true);
    private static readonly PracticeIndex _index = Library.Of(
        APractice("P-0001").Titled("Harbour patrol with boats").Saying("boats guard the harbour"),
        APractice("P-0002").Titled("Harbour patrol by night").Saying("boats guard the harbour"),
        APractice("P-0009")
            .Titled("Canary harbour patrol with boats")
            .Saying("boats guard the harbour")
            .Classified(old => old with { Areas = ["INF"] })
            .DraftOf("amina")
    );

    public static TheoryData<Audience, bool> Audiences =>
        new()
        {
            { Audience.Public, false },
            { new("carla", SeesAllDrafts: false), false },
            { _owner, true },
            { _editor, true },
        };

    [Theory]
    [MemberData(nameof(Audiences))]
    public void Search_Draft_IsInHitsTotalsAndFacetsOfItsAudienceOnly(
        Audience audience,
        bool isSeen
    )
    {
        var everything = _index.Search(new() { Audience = audience });
        var words = _index.Search(new() { Text = "canary", Audience = audience });

        Assert.Equal(isSeen ? 3 : 2, everything.Total);
        Assert.Equal(isSeen, everything.Ids().Contains("P-0009"));
        Assert.Equal(isSeen ? "LEG:2 INF:1" : "LEG:2", everything.Counts(SearchFacet.Area));
        Assert.Equal(isSeen ? 1 : 0, words.Total);
    }

    [Theory]
    [MemberData(nameof(Audiences))]
    public void Search_FacetOnlyOfADraft_IsZeroForOthers(Audience audience, bool isSeen)
    {
        var choice = Library.Choice((SearchFacet.Area, ["INF"]));

        var hits = _index.Search(new() { Facets = choice, Audience = audience });

        Assert.Equal(isSeen ? "LEG:2 INF:1*" : "LEG:2 INF:0*", hits.Counts(SearchFacet.Area));
    }

    [Theory]
    [MemberData(nameof(Audiences))]
    public void Suggest_Draft_IsGivenToItsAudienceOnly(Audience audience, bool isSeen)
    {
        var suggestions = _index.Suggest("can", Language.English, 10, audience);

        Assert.Equal(isSeen ? 1 : 0, suggestions.Count);
    }

    [Theory]
    [MemberData(nameof(Audiences))]
    public void Similar_Draft_IsGivenToItsAudienceOnly(Audience audience, bool isSeen)
    {
        var ofPublished = _index.Similar(new("P-0001"), 10, audience);
        var ofDraft = _index.Similar(new("P-0009"), 10, audience);

        Assert.Equal(isSeen, ofPublished.Ids().Contains("P-0009"));
        Assert.Equal(isSeen ? 2 : 0, ofDraft.Count);
    }

    [Fact]
    public void Search_DraftsWithTheSameWords_DoNotMoveAScoreOfTheOthers()
    {
        PracticeBuilder[] published =
        [
            APractice("P-0001").Titled("Harbour patrol").Saying("boats guard the harbour"),
            APractice("P-0002").Titled("Night watch").Saying("a patrol on foot"),
        ];
        var draft = APractice("P-0009").Titled("Patrol patrol patrol boats").DraftOf("amina");

        var without = Library.Of(published).Find("patrol boats").Hits;
        var with = Library.Of([.. published, draft]).Find("patrol boats").Hits;

        Assert.Equal(without.Select(hit => hit.Score), with.Select(hit => hit.Score));
    }

    [Fact]
    public void Similar_WordsSharedWithDraftsOnly_AreNotAmongTheCharacteristicOnes()
    {
        var rare = Enumerable.Range(0, 20).Select(number => $"rare{number}").ToList();
        var source = APractice("P-0001").Titled("Alone").Saying("patrol").Tagged([.. rare]);
        var other = APractice("P-0002").Titled("Patrol");
        var drafts = APractice("P-0009").Titled("Canary").Tagged([.. rare]).DraftOf("amina");

        var similar = Library.Of(source, other, drafts).Similar(new("P-0001"), 5, Audience.Public);

        Assert.Equal(["P-0002"], similar.Ids());
    }
}
