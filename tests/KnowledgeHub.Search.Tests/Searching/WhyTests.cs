using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests.Searching;

public sealed class WhyTests
{
    private static readonly PracticeIndex _index = Library.With(
        FakeThesaurusSource.Of("osbp: en=one-stop border post, fr=poste à arrêt unique, en!=OSBP"),
        APractice("P-0001")
            .Titled("Patrols at the one-stop border post")
            .Titled("Les patrouilles au poste à arrêt unique", Language.French)
            .Saying("Passports")
    );

    [Theory]
    [InlineData("patrols", "title patrols Word en")]
    [InlineData("patrol", "title patrol Stem en")]
    [InlineData("pass*", "body pass Prefix en")]
    [InlineData("pasports", "body pasports Spelling en")]
    [InlineData("patrouilles", "title patrouilles Word fr")]
    [InlineData("OSBP", "title OSBP Concept en")]
    [InlineData("patrols passport", "title patrols Word en; body passport Stem en")]
    public void Search_Match_SaysWhy(string text, string expected)
    {
        var hit = Assert.Single(_index.Find(text).Hits);

        var why = hit.Why.Select(reason =>
            $"{reason.Field} {string.Join(' ', reason.Terms)} {reason.Kind} {reason.Language}"
        );
        Assert.Equal(expected, string.Join("; ", why));
    }

    [Fact]
    public void Search_MatchInTwoLanguages_NamesTheReaders()
    {
        var hits = _index.Search(new() { Text = "OSBP", Language = Language.French });

        Assert.Equal("fr", Assert.Single(Assert.Single(hits.Hits).Why).Language);
    }

    [Fact]
    public void Search_FieldAskedFor_IsTheOnlyOneMarked()
    {
        var index = Library.Of(APractice("P-0001").Titled("Sea").Claiming("The sea"));

        var hit = Assert.Single(index.Find("claim:sea").Hits);

        Assert.Equal(["claim"], hit.Highlights.Keys);
    }
}
