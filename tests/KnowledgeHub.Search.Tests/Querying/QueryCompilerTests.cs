using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Querying;

namespace KnowledgeHub.Search.Tests.Querying;

public sealed class QueryCompilerTests
{
    [Theory]
    [InlineData("the review of borders", Language.English, "review borders")]
    [InlineData("what is this", Language.English, "what is this")]
    [InlineData("the border", Language.French, "the border")]
    [InlineData("border Border BORDER", Language.English, "border")]
    [InlineData("cross-border", Language.English, "cross-border")]
    [InlineData("training -sea", Language.English, "training")]
    public void Compile_Text_NamesTheWordsSearchedFor(string text, Language reader, string words)
    {
        var compiled = QueryCompiler.Compile(QueryParser.Parse(text), TextLanguages.Of(reader));

        Assert.Equal(words, string.Join(' ', compiled.Words));
    }

    [Fact]
    public void Compile_StopWordOfAnotherLanguage_IsNotRequiredNorSearchedThere()
    {
        var compiled = QueryCompiler.Compile(QueryParser.Parse("the border"), TextLanguage.French);

        Assert.Equal([false, true], compiled.Wanted.Select(clause => clause.IsRequired));
        Assert.Empty(compiled.Wanted[0].In(TextLanguage.English));
    }

    [Theory]
    [InlineData("securite", "securit|secur")]
    [InlineData("\"la securite civile\"", "la securit civil|la secur civil")]
    [InlineData("civile", "civil")]
    public void Compile_WordWithTwoStems_LooksForEither(string text, string sequences)
    {
        var compiled = QueryCompiler.Compile(QueryParser.Parse(text), TextLanguage.French);

        var french = Assert.Single(compiled.Wanted).In(TextLanguage.French);
        Assert.Equal(
            sequences,
            string.Join('|', french.Select(alternative => string.Join(' ', alternative.Terms)))
        );
    }

    [Fact]
    public void Compile_ManyWords_KeepsTheFirstClauses()
    {
        var text = string.Join(' ', Enumerable.Range(0, 5_000).Select(number => $"w{number}"));

        var compiled = QueryCompiler.Compile(QueryParser.Parse(text), TextLanguage.English);

        Assert.Equal(QueryCompiler.MaxClauses, compiled.Wanted.Count);
    }

    [Theory]
    [InlineData("{0}x")]
    [InlineData("~{0}")]
    [InlineData("{0}*")]
    [InlineData("~{0} OR")]
    public void Compile_ManyWordsToLookUp_LooksTheFirstUp(string form)
    {
        var words = new CountedWords();
        var text = string.Join(
            ' ',
            Enumerable
                .Range(0, 200)
                .Select(number => form.Replace("{0}", $"word{number}", StringComparison.Ordinal))
        );

        _ = new QueryCompiler(TextLanguage.English, words, labels: null).Compile(
            QueryParser.Parse(text + " end")
        );

        Assert.Equal(16, words.LookedUp.Count);
    }
}
