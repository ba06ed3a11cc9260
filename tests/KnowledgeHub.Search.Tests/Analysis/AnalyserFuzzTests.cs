using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Tests.Analysis;

public sealed class AnalyserFuzzTests
{
    private const int Rounds = 3_000;
    private const string Signs =
        "aIiİıéëœßlqud'\u2019-\u2011 \u00AD\u200B\u200C\u200D\u0301\u0307\u0640\u064E٣４الوةىأеёй\uFDFAﬁ\uD835\uDC00\uDC00\uFFFF\u0000";

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("ru")]
    [InlineData("tr")]
    public void Analyse_AnyText_KeepsOffsetsAndPositionsInside(string code)
    {
        var analyser = Analysers.For(TextLanguages.All.Single(item => item.Code() == code));
        var random = new Random(20_262);

        var wrong = Enumerable
            .Range(0, Rounds)
            .Select(_ => Text(random))
            .Where(text => !IsSound(text, analyser));

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("ru")]
    [InlineData("tr")]
    public void Analyse_OneEndlessWord_GivesOneShortTerm(string code)
    {
        var analyser = Analysers.For(TextLanguages.All.Single(item => item.Code() == code));
        var tokens = new List<Token>();

        analyser.Analyse(string.Concat(Enumerable.Repeat("éق\uFDFA", 30_000)), tokens);

        var words = tokens.Where(token => !token.IsJoined).ToList();
        Assert.InRange(Assert.Single(words).Term.Length, 1, WordFolding.MaxLength);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("ru")]
    [InlineData("tr")]
    public void Analyse_LetterThatIsAlwaysMeant_GivesATerm(string code)
    {
        var analyser = Analysers.For(TextLanguages.All.Single(item => item.Code() == code));

        var meant = Enumerable
            .Range(0, char.MaxValue + 1)
            .Select(unit => (char)unit)
            .Where(unit => char.IsLetter(unit) && WordFolding.IsMeant([unit]))
            .ToHashSet();

        Assert.Superset(new HashSet<char> { 'a', 'ж', 'ن', '\uFDFA' }, meant);
        Assert.All(meant, letter => Assert.Equal(1, analyser.Analyse([letter], [])));
    }

    [Theory]
    [InlineData("l\u2019\u0640")]
    [InlineData("\u0640")]
    [InlineData("\uFE70")]
    public void IsMeant_WordThatMayFoldToNothing_IsFalse(string word) =>
        Assert.False(WordFolding.IsMeant(word));

    private static bool IsSound(string text, IAnalyser analyser)
    {
        var tokens = new List<Token>();
        var words = analyser.Analyse(text, tokens);
        return tokens.TrueForAll(token =>
                token.Start >= 0
                && token.Length > 0
                && token.Start + token.Length <= text.Length
                && token.Position < words
                && token.Term.Length is > 0 and <= WordFolding.MaxLength + 2
            )
            && words == tokens.Count(token => !token.IsJoined);
    }

    private static string Text(Random random) =>
        string.Concat(
            Enumerable
                .Range(0, random.Next(60))
                .Select(_ =>
                    random.Next(4) == 0
                        ? (char)random.Next(char.MaxValue + 1)
                        : Signs[random.Next(Signs.Length)]
                )
        );
}
