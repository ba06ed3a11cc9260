using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Tests.Analysis;

public sealed class AnalyserTests
{
    [Theory]
    [InlineData(Language.English, "The agencies' Training", "the@0 agenc@1 train@2")]
    [InlineData(Language.English, "inter-agency work", "inter@0 agenc@1 interag@0+ work@2")]
    [InlineData(Language.French, "l'accord Été", "l@0 accord@1 ete@2")]
    [InlineData(Language.Arabic, "أمن الحُدود", "امن@0 الحدود@1")]
    [InlineData(Language.Russian, "Учёт-контроль", "учет@0 контроль@1 учетконтроль@0+")]
    public void Analyse_Text_GivesTermsAndPositions(Language language, string text, string expected)
    {
        var tokens = new List<Token>();

        Analysers.For(TextLanguages.Of(language)).Analyse(text, tokens);

        var shown = tokens.Select(token =>
            $"{token.Term}@{token.Position}{(token.IsJoined ? "+" : "")}"
        );
        Assert.Equal(expected, string.Join(' ', shown));
    }

    [Theory]
    [InlineData("Cafe\u0301s, «états» \uD83D\uDE00 trained")]
    [InlineData("ﬁelds ٣٤ حُدُودٌ inter-agency's")]
    public void Analyse_AnyText_OffsetsAreThoseOfTheOriginal(string text)
    {
        var tokens = new List<Token>();

        Analysers.For(TextLanguage.English).Analyse(text, tokens);

        var again = tokens
            .Where(token => !token.IsJoined)
            .Select(token => Single(text.Substring(token.Start, token.Length)));
        Assert.Equal(tokens.Where(token => !token.IsJoined).Select(token => token.Term), again);
    }

    [Theory]
    [InlineData(Language.English, "The", true)]
    [InlineData(Language.English, "border", false)]
    [InlineData(Language.French, "the", false)]
    public void IsStopWord_Word_DependsOnLanguage(Language language, string word, bool isStopWord)
    {
        var result = Analysers.For(TextLanguages.Of(language)).IsStopWord(word);

        Assert.Equal(isStopWord, result);
    }

    private static string Single(string word)
    {
        var tokens = new List<Token>();
        Analysers.For(TextLanguage.English).Analyse(word, tokens);
        return Assert.Single(tokens).Term;
    }
}
