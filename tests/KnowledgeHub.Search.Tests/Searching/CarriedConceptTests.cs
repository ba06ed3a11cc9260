using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests.Searching;

public sealed class CarriedConceptTests
{
    private static readonly PracticeIndex _index = Library.With(
        FakeThesaurusSource.Of(
            "queues: en=border waiting times, fr=temps d’attente, en~lorry queues, ru~очереди грузовиков",
            "retention: en=retention of trained staff, fr=fidélisation du personnel"
        ),
        APractice("P-0001")
            .WrittenIn(Language.Russian, "Электронная запись")
            .Classified(own => own with { Concepts = ["queues"] }),
        APractice("P-0002")
            .Titled("Pay and careers")
            .Classified(own => own with { Concepts = ["retention"] }),
        APractice("P-0003").Titled("Waiting rooms")
    );

    [Theory]
    [InlineData("border waiting times")]
    [InlineData("temps d’attente")]
    [InlineData("lorry queues")]
    [InlineData("очереди грузовиков")]
    public void Search_NameOfAConcept_FindsTheEntriesThatCarryItFirst(string text) =>
        Assert.Equal("P-0001", _index.Find(text).Ids()[0]);

    [Theory]
    [InlineData("how do we retain the staff we trained?", "P-0002")]
    [InlineData("trained and lost: staff", "P-0002")]
    [InlineData("staff", "")]
    public void Search_WordsThatNearlyNameAConcept_FindTheEntriesThatCarryIt(
        string text,
        string ids
    ) => Assert.Equal(ids, string.Join(' ', _index.Find(text).Ids()));

    [Fact]
    public void Search_NearlyNamedConcept_IsToldAndCanBeUndone()
    {
        const string Text = "trained staff";

        var hits = _index.Find(Text);

        Assert.Equal([new("retention", "trained staff")], hits.Reading.Concepts);
        Assert.Empty(_index.Search(new() { Text = Text, Widens = false }).Hits);
    }

    [Fact]
    public void Search_CarriedConcept_IsAReasonAndStandsInNoFragment()
    {
        var hit = Assert.Single(_index.Find("lorry queues").Hits);

        var reason = Assert.Single(hit.Why);
        Assert.Equal(("topics", MatchKind.Concept), (reason.Field, reason.Kind));
        Assert.Equal(["lorry", "queues"], reason.Terms);
        Assert.Empty(hit.Highlights);
    }

    [Fact]
    public void Search_ConceptAmongTheFirstOfAnEntry_TellsMoreThanALaterOne()
    {
        var index = Library.With(
            FakeThesaurusSource.Of("patrols: en=joint patrols", "a: en=aa", "b: en=bb", "c: en=cc"),
            APractice("P-0001")
                .Classified(own => own with { Concepts = ["a", "b", "c", "patrols"] }),
            APractice("P-0002")
                .Classified(own => own with { Concepts = ["a", "b", "patrols", "c"] })
        );

        Assert.Equal(["P-0002", "P-0001"], index.Find("joint patrols").Ids());
    }

    [Fact]
    public void Suggest_HiddenLabel_IsNeverShown() =>
        Assert.DoesNotContain(
            _index.Suggest("lorry", Language.English, 8, Audience.Public),
            suggestion => suggestion.Text.Contains("lorry", StringComparison.OrdinalIgnoreCase)
        );

    [Fact]
    public void Search_WordOfAnIndexTerm_FindsNothing() => Assert.Empty(_index.Find("xqc").Hits);
}
