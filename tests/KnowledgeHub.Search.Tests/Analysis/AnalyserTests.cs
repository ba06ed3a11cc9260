using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Tests.Analysis;

public sealed class AnalyserTests
{
    [Theory]
    [InlineData("The agencies' Training", "the@0 agenc@1 train@2")]
    [InlineData("inter-agency work", "inter@0 agenc@1 interag@0+ work@2")]
    [InlineData("re\u00ADfugees Cafés", "refuge@0 cafe@1")]
    [InlineData("O\u2019Brien\u2019s ﬁelds", "o'brien@0 field@1")]
    [InlineData("ＢＯＲＤＥＲ４２ border\u200Bpost", "border42@0 border@1 post@2")]
    public void Analyse_English_GivesTermsAndPositions(string text, string expected) =>
        Check(TextLanguage.English, text, expected);

    [Theory]
    [InlineData("l'accord Été", "accord@0 ete@1")]
    [InlineData("L\u2019accord d\u02BCune", "accord@0 une@1")]
    [InlineData("jusqu\u00B4ici aujourd'hui", "ici@0 aujourd'hui@1")]
    [InlineData("ÉVÉNEMENTS e\u0301ve\u0301nement evenement", "even@0 even@1 even@2")]
    [InlineData("sécurité SECURITE", "secur@0 securit@1 secur@1+")]
    [InlineData("l'inter-agence", "inter@0 agenc@1 interagent@0+")]
    [InlineData("cœur coeur", "coeur@0 coeur@1")]
    public void Analyse_French_GivesTermsAndPositions(string text, string expected) =>
        Check(TextLanguage.French, text, expected);

    [Theory]
    [InlineData("أمن الحُدود", "امن@0 حدود@1")]
    [InlineData("ﺍﻟﺤﺪﻭﺩ حـــدود", "حدود@0 حدود@1")]
    [InlineData("إدارة ادارة اداره", "ادار@0 ادار@1 ادار@2")]
    [InlineData("والحدود", "حدود@0 والحدود@0+")]
    [InlineData("\u0627\u0654من ٣٤", "امن@0 34@1")]
    public void Analyse_Arabic_GivesTermsAndPositions(string text, string expected) =>
        Check(TextLanguage.Arabic, text, expected);

    [Theory]
    [InlineData("Учёт-контроль", "учет@0 контрол@1 учетконтрол@0+")]
    [InlineData("границами УЧЕТА", "границ@0 учет@1")]
    [InlineData("учё\u0301т район раи\u0306он", "учет@0 район@1 район@2")]
    public void Analyse_Russian_GivesTermsAndPositions(string text, string expected) =>
        Check(TextLanguage.Russian, text, expected);

    [Theory]
    [InlineData("İSTANBUL Istanbul", "istanbul@0 istanbul@1")]
    [InlineData("I\u0307STANBUL ıstanbul", "istanbul@0 istanbul@1")]
    [InlineData("SINIR sinir", "sinir@0 sinir@1")]
    [InlineData("sınırlarda sinirlarda", "sinir@0 sinirlar@1 sinir@1+")]
    [InlineData("Ankara'da Ankara\u2019dan", "ankar@0 ankar@1")]
    [InlineData("güvenliği guvenligi", "guvenlik@0 guvenligi@1 guvenlik@1+")]
    [InlineData("kâr IBM", "kar@0 ibm@1")]
    public void Analyse_Turkish_GivesTermsAndPositions(string text, string expected) =>
        Check(TextLanguage.Turkish, text, expected);

    [Fact]
    public void Analyse_LanguageWithoutAnalyser_OnlyFolds()
    {
        var tokens = new List<Token>();

        Analysers.Neutral.Analyse("Polizia dell'Árna κόσμος", tokens);

        Assert.Equal(["polizia", "dell", "arna", "κοσμοσ"], tokens.Select(token => token.Term));
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

    [Fact]
    public void Analyse_ElidedArticle_StaysOutsideTheSpan()
    {
        const string Text = "de l\u2019accord";
        var tokens = new List<Token>();

        Analysers.For(TextLanguage.French).Analyse(Text, tokens);

        Assert.Equal("accord", Text.Substring(tokens[1].Start, tokens[1].Length));
    }

    [Theory]
    [InlineData("en", "The", true)]
    [InlineData("en", "border", false)]
    [InlineData("fr", "the", false)]
    [InlineData("fr", "qu\u2019Elle", true)]
    [InlineData("fr", "etait", true)]
    [InlineData("ar", "الى", true)]
    [InlineData("ar", "حدود", false)]
    [InlineData("ru", "ЕЁ", true)]
    [InlineData("ru", "ее", true)]
    [InlineData("tr", "İÇİN", true)]
    [InlineData("tr", "icin", true)]
    public void IsStopWord_Word_DependsOnLanguage(string code, string word, bool isStopWord)
    {
        var language = TextLanguages.All.Single(language => language.Code() == code);

        var result = Analysers.For(language).IsStopWord(word);

        Assert.Equal(isStopWord, result);
    }

    private static void Check(TextLanguage language, string text, string expected)
    {
        var tokens = new List<Token>();

        Analysers.For(language).Analyse(text, tokens);

        var shown = tokens.Select(token =>
            $"{token.Term}@{token.Position}{(token.IsJoined ? "+" : "")}"
        );
        Assert.Equal(expected, string.Join(' ', shown));
    }

    private static string Single(string word)
    {
        var tokens = new List<Token>();
        Analysers.For(TextLanguage.English).Analyse(word, tokens);
        return Assert.Single(tokens).Term;
    }
}
