using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests.Searching;

public sealed class QueryLanguageTests
{
    private static readonly PracticeIndex _index = Library.Of(
        APractice("P-0001").Titled("Passport control").Saying("The sea is wide"),
        APractice("P-0002")
            .Titled("Air cargo")
            .Saying("A passport is read at the sea")
            .Tagged("cargo"),
        APractice("P-0003").Titled("Land patrols").Claiming("Passenger lists help"),
        APractice("P-0004").WrittenIn(Language.Russian, "Таможенный контроль грузов"),
        APractice("P-0005").WrittenIn(Language.Arabic, "تفتيش الحافلات")
    );

    [Theory]
    [InlineData("air OR land", "P-0002 P-0003")]
    [InlineData("sea air OR land", "P-0001 P-0002 P-0003")]
    [InlineData("title:passport", "P-0001")]
    [InlineData("body:passport", "P-0002")]
    [InlineData("body:sea -title:passport", "P-0002")]
    [InlineData("body:\"the sea\"", "P-0001 P-0002")]
    [InlineData("claim:\"the sea\"", "")]
    [InlineData("tag:cargo", "P-0002")]
    [InlineData("pass*", "P-0001 P-0002 P-0003")]
    [InlineData("title:pass*", "P-0001")]
    [InlineData("-pass*", "P-0004 P-0005")]
    [InlineData("тамож*", "P-0004")]
    [InlineData("تفت*", "P-0005")]
    [InlineData("passpotr~", "P-0001 P-0002")]
    [InlineData("~patrolls", "P-0003")]
    public void Search_SignsOfTheLanguage_FindWhatTheyMean(string text, string ids)
    {
        var hits = _index.Find(text);

        Assert.Equal(ids, string.Join(' ', hits.Ids().Order()));
        Assert.False(hits.Reading.ReadAsPlainWords);
    }

    [Fact]
    public void Search_EitherOfTwo_CountsAsOneOfTheWords()
    {
        var hits = _index.Find("sea cargo OR passport");

        Assert.Equal(["P-0001", "P-0002"], hits.Ids().Take(2).Order());
        Assert.Equal(["sea", "cargo", "passport"], hits.Reading.Words);
    }
}
