using KnowledgeHub.Search.Querying;

namespace KnowledgeHub.Search.Tests.Querying;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("?! ...", "")]
    [InlineData("border guard", "border guard")]
    [InlineData("\"border guard\" training", "[border guard] training")]
    [InlineData("« garde frontière »", "[garde frontière]")]
    [InlineData("“border guard”", "[border guard]")]
    [InlineData("border -sea", "border -[sea]")]
    [InlineData("border -\"high sea\"", "border -[high sea]")]
    [InlineData("-cross-border", "-[cross border]=crossborder")]
    [InlineData("cross-border law", "cross=crossborder border=crossborder law")]
    [InlineData("and/or", "and or")]
    public void Parse_UnderstoodText_GivesClauses(string text, string expected)
    {
        var parsed = QueryParser.Parse(text);

        Assert.False(parsed.ReadAsPlainWords);
        Assert.Equal(expected, Show(parsed));
    }

    [Theory]
    [InlineData("\"border guard", "border guard")]
    [InlineData("border \"guard\" \"sea", "border guard sea")]
    [InlineData("border - guard", "border guard")]
    [InlineData("border -", "border")]
    [InlineData("--border guard", "border guard")]
    [InlineData("\"\" border", "border")]
    [InlineData("-\"border", "border")]
    [InlineData("-! border", "border")]
    public void Parse_SignsWithoutSense_AreReadAsPlainWords(string text, string expected)
    {
        var parsed = QueryParser.Parse(text);

        Assert.True(parsed.ReadAsPlainWords);
        Assert.Equal(expected, Show(parsed));
    }

    private static string Show(ParsedQuery parsed) =>
        string.Join(
            ' ',
            parsed.Clauses.Select(clause =>
                (clause.IsExcluded ? "-" : "")
                + (clause.IsPhrase ? $"[{string.Join(' ', clause.Typed)}]" : clause.Text)
                + (clause.Joined is null ? "" : $"={clause.Joined}")
            )
        );
}
