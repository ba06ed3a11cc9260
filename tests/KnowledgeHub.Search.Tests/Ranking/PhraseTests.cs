using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests.Ranking;

public sealed class PhraseTests
{
    private static readonly PracticeIndex _index = Library.Of(
        APractice("P-0001")
            .Titled("Joint border control")
            .Saying("Freedom of movement matters. Posts work."),
        APractice("P-0002").Titled("Control of the joint border").Saying("Freedom and movement."),
        APractice("P-0003")
            .Titled("Inter-agency work")
            .Tagged("red", "flag")
            .Claiming("a red hat and a flag"),
        APractice("P-0004")
            .Titled("Interagency duty")
            .Titled("Contrôle des frontières", Language.French)
    );

    [Theory]
    [InlineData("\"joint border control\"", "P-0001")]
    [InlineData("\"joint borders\"", "P-0001 P-0002")]
    [InlineData("\"border joint\"", "")]
    [InlineData("\"freedom of movement\"", "P-0001")]
    [InlineData("\"freedom movement\"", "")]
    [InlineData("\"of the\"", "P-0002")]
    [InlineData("\"red flag\"", "")]
    [InlineData("\"matters posts\"", "P-0001")]
    [InlineData("\"controle des FRONTIERES\"", "P-0004")]
    public void Search_Phrase_FindsOnlyWordsInOrder(string text, string ids) => Check(text, ids);

    [Theory]
    [InlineData("border -joint", "")]
    [InlineData("border -\"border control\"", "P-0002")]
    [InlineData("-border", "P-0003 P-0004")]
    [InlineData("control -frontières", "P-0001 P-0002")]
    [InlineData("-inter-agency -border", "")]
    public void Search_Exclusion_LeavesOutMatches(string text, string ids) => Check(text, ids);

    [Theory]
    [InlineData("inter-agency", "P-0003 P-0004")]
    [InlineData("interagency", "P-0003 P-0004")]
    [InlineData("agencies", "P-0003")]
    public void Search_HyphenatedCompound_MatchesPartsAndJoined(string text, string ids) =>
        Check(text, ids);

    private static void Check(string text, string ids)
    {
        var hits = _index.Find(text);

        Assert.Equal(ids, string.Join(' ', hits.Ids().Order()));
        Assert.Equal(hits.Hits.Count, hits.Total);
    }
}
