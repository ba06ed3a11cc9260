using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests.Searching;

public sealed class SuggestTests
{
    private static readonly PracticeIndex _index = Library.Of(
        APractice("P-0001")
            .Titled("Border guard training")
            .Titled("Formation des garde-frontières", Language.French),
        APractice("P-0002")
            .Titled("Training at the border")
            .Titled("L'Équipe à la frontière", Language.French),
        APractice("P-0003").Titled("Training of borderland police units"),
        APractice("P-0004").WrittenIn(Language.Arabic, "تدريب حرس الحُدود")
    );

    [Theory]
    [InlineData("tr", Language.English, "P-0002 P-0003 P-0001")]
    [InlineData("border tr", Language.English, "P-0001 P-0002 P-0003")]
    [InlineData("GUARD bor", Language.English, "P-0001")]
    [InlineData("frontieres", Language.English, "P-0001")]
    [InlineData("equipe", Language.French, "P-0002")]
    [InlineData("garde front", Language.French, "P-0001")]
    [InlineData("الحدود", Language.Arabic, "P-0004")]
    [InlineData("training sea", Language.English, "")]
    [InlineData("  ", Language.English, "")]
    [InlineData("\"-!", Language.English, "")]
    public void Suggest_Typed_GivesTitlesWithAllBeginnings(
        string typed,
        Language language,
        string ids
    )
    {
        var suggestions = _index.Suggest(typed, language, 10, Audience.Public);

        Assert.Equal(ids, string.Join(' ', suggestions.Select(suggestion => suggestion.Id.Value)));
    }

    [Theory]
    [InlineData(Language.English, "Border guard training")]
    [InlineData(Language.French, "Formation des garde-frontières")]
    public void Suggest_EntryInTwoLanguages_IsGivenOnceInTheReaders(Language language, string title)
    {
        var index = Library.Of(
            APractice("P-0001")
                .Titled("Border guard training")
                .Titled("Formation des garde-frontières", Language.French)
        );

        var suggestion = Assert.Single(index.Suggest("g", language, 10, Audience.Public));

        Assert.Equal(title, suggestion.Text);
    }

    [Fact]
    public void Suggest_ManyFit_GivesNoMoreThanAsked()
    {
        var suggestions = _index.Suggest("t", Language.English, 2, Audience.Public);

        Assert.Equal(2, suggestions.Count);
    }

    [Theory]
    [InlineData("trainng", "P-0002 P-0003 P-0001")]
    [InlineData("gaurd trai", "P-0001")]
    [InlineData("borderlnd", "P-0003")]
    [InlineData("equpie", "P-0002")]
    public void Suggest_Misspelt_GivesTitlesThatNearlyFit(string typed, string ids)
    {
        var suggestions = _index.Suggest(typed, Language.English, 10, Audience.Public);

        Assert.Equal(ids, string.Join(' ', suggestions.Select(suggestion => suggestion.Id.Value)));
    }

    [Theory]
    [InlineData("osb", Language.French, "Concept OSBP en")]
    [InlineData("post", Language.French, "Concept poste à arrêt unique fr")]
    [InlineData("post", Language.English, "Concept one-stop post en")]
    [InlineData("one stpo", Language.English, "Concept one-stop post en")]
    [InlineData("zeb", Language.English, "Query zebra crossing rules |Query zebra ")]
    [InlineData("crossing", Language.English, "")]
    public void Suggest_TermsAndSearches_SayWhatTheyAre(
        string typed,
        Language language,
        string expected
    )
    {
        var index = Library.With(
            FakeThesaurusSource.Of("osbp: en=one-stop post, fr=poste à arrêt unique, en!=OSBP")
        );

        var suggestions = index.Suggest(typed, language, 10, Audience.Public);

        var shown = suggestions.Select(found => $"{found.Kind} {found.Text} {found.Language}");
        Assert.Equal(expected, string.Join('|', shown));
    }
}
