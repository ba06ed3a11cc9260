using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests.Ranking;

public sealed class RankingTests
{
    [Fact]
    public void Search_SameWordInEachField_TitleThenClaimThenTagsThenBody()
    {
        var index = Library.Of(
            AllFields("P-0001").Saying("patrol plan"),
            AllFields("P-0002").Tagged("patrol plan"),
            AllFields("P-0003").Claiming("patrol plan"),
            AllFields("P-0004").Titled("patrol plan")
        );

        var hits = index.Find("patrol");

        Assert.Equal(["P-0004", "P-0003", "P-0002", "P-0001"], hits.Ids());
    }

    [Fact]
    public void Search_SomeWordsOften_ComeBehindAllWordsOnce()
    {
        var index = Library.Of(
            APractice("P-0001").Titled("Patrol patrol patrol").Claiming("patrol"),
            APractice("P-0002")
                .Titled("Other")
                .Saying("a long text in which a boat goes on patrol once upon a time")
        );

        var hits = index.Find("patrol boat");

        Assert.Equal(["P-0002", "P-0001"], hits.Ids());
    }

    [Fact]
    public void Search_LongTextWithTheWordTwice_ComesBehindShortTextWithItOnce()
    {
        var filler = string.Join(
            ' ',
            Enumerable.Range(0, 2_000).Select(number => $"filler{number}")
        );
        var index = Library.Of(
            APractice("P-0001").Titled("Long").Saying($"drone {filler} drone"),
            APractice("P-0002").Titled("Short").Saying("a drone watches")
        );

        var hits = index.Find("drone");

        Assert.Equal(["P-0002", "P-0001"], hits.Ids());
    }

    [Fact]
    public void Search_NameInTitlesOfAllLanguages_CountsOnce()
    {
        var inAll = APractice("P-0001").Titled("COLIBRI");
        _ = inAll.Titled("COLIBRI", Language.French).Titled("COLIBRI", Language.Russian);
        var index = Library.Of(inAll, APractice("P-0002").Titled("COLIBRI"));

        var hits = index.Find("colibri").Hits;

        Assert.Equal(hits[0].Score, hits[1].Score, precision: 9);
    }

    [Fact]
    public void Search_EqualScores_AreOrderedById()
    {
        var index = Library.Of(
            APractice("P-0002").Titled("Patrol"),
            APractice("P-0001").Titled("Patrol")
        );

        var hits = index.Find("patrol");

        Assert.Equal(["P-0001", "P-0002"], hits.Ids());
    }

    [Fact]
    public void Search_RareWord_WeighsMoreThanCommonOne()
    {
        var common = Enumerable
            .Range(10, 20)
            .Select(number => APractice($"P-00{number}").Titled("Border"));
        var index = Library.Of([APractice("P-0001").Titled("Drone"), .. common]);

        var hits = index.Find("border drone");

        Assert.Equal("P-0001", hits.Ids()[0]);
    }

    [Fact]
    public void Search_StopWordOfTheEntriesLanguage_DoesNotKeepThemFromMatchingAll()
    {
        var index = Library.Of(
            APractice("P-0001").Titled("Patrol patrol").Titled("The patrol", Language.French),
            APractice("P-0002")
                .Titled("Other")
                .Saying("a long text in which a boat goes on the patrol for once")
        );

        var hits = index.Search(new() { Text = "the patrol boat", Language = Language.French });

        Assert.Equal(["P-0002", "P-0001"], hits.Ids());
    }

    private static PracticeBuilder AllFields(string id) =>
        APractice(id)
            .Titled("other thing")
            .Claiming("other thing")
            .Tagged("other thing")
            .Saying("other thing");
}
