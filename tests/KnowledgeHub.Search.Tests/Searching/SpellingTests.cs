using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests.Searching;

public sealed class SpellingTests
{
    private static readonly PracticeIndex _index = Library.Of(
        APractice("P-0001").Titled("Passport control"),
        APractice("P-0002").Titled("Secret biometrics").DraftOf("amina"),
        APractice("P-0003").WrittenIn(Language.French, "Contrôle des véhicules"),
        APractice("P-0004").WrittenIn(Language.Russian, "Таможенный досмотр"),
        APractice("P-0005").WrittenIn(Language.Arabic, "تفتيش المركبات")
    );

    [Theory]
    [InlineData("pasport", "P-0001", "passport")]
    [InlineData("pssaport", "P-0001", "passport")]
    [InlineData("vehicles", "P-0003", "véhicules")]
    [InlineData("домсотр", "P-0004", "досмотр")]
    [InlineData("المركبت", "P-0005", "المركبات")]
    [InlineData("the pasport now", "P-0001", "the passport now")]
    [InlineData("pas", "", null)]
    [InlineData("biometric", "", null)]
    [InlineData("passport", "P-0001", null)]
    [InlineData("\"pasport\"", "", null)]
    public void Search_Misspelt_FindsTheWordMeantAndOffersIt(string text, string ids, string? offer)
    {
        var hits = _index.Find(text);

        Assert.Equal(ids, string.Join(' ', hits.Ids()));
        Assert.Equal(offer, hits.Reading.DidYouMean);
    }

    [Fact]
    public void Search_MisspeltWordOfADraft_IsOfferedToItsOwnerOnly()
    {
        var hits = _index.Search(
            new() { Text = "biometricks", Audience = new("amina", SeesAllDrafts: false) }
        );

        Assert.Equal("biometrics", hits.Reading.DidYouMean);
        Assert.Null(_index.Find("biometricks").Reading.DidYouMean);
    }

    [Fact]
    public void Search_NearWordsAskedFor_ComeBehindTheWordItself()
    {
        var index = Library.Of(
            APractice("P-0001").Titled("Border").Saying("boarder boarder"),
            APractice("P-0002").Titled("Harbour").Saying("One boarder stood there")
        );

        Assert.Equal(["P-0001", "P-0002"], index.Find("boarder~").Ids());
    }

    [Fact]
    public void Search_KnownWord_DoesNotFindItsNeighbours()
    {
        var index = Library.Of(
            APractice("P-0001").Titled("Border"),
            APractice("P-0002").Titled("Boarder")
        );

        Assert.Equal(["P-0001"], index.Find("border").Ids());
    }
}
