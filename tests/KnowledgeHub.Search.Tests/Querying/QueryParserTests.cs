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
    [InlineData("sea OR air law", "sea|air law")]
    [InlineData("sea OR air OR land", "sea|air|land")]
    [InlineData("mer OU air", "mer|air")]
    [InlineData("море ИЛИ суша", "море|суша")]
    [InlineData("بحر أو جو", "بحر|جو")]
    [InlineData("sea or air", "sea or air")]
    [InlineData("\"high sea\" OR cross-border", "[high sea]|[cross border]=crossborder")]
    [InlineData("title:sea claim:\"high sea\"", "Title:sea Claim:[high sea]")]
    [InlineData("-TAG:sea", "-Tags:[sea]")]
    [InlineData("title:cross-border", "Title:[cross border]=crossborder")]
    [InlineData("note: sea 10:30", "note sea 10 30")]
    [InlineData("title: sea", "title sea")]
    [InlineData("train*", "train*")]
    [InlineData("cross-bor*", "cross=crossbor bor*=crossbor")]
    [InlineData("~pasport pasport~", "pasport~ pasport~")]
    [InlineData("title:train* OR ~body", "Title:train*|body~")]
    [InlineData("* ~ sea", "sea")]
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
    [InlineData("OR border", "OR border")]
    [InlineData("border OR", "border OR")]
    [InlineData("sea OR OR air", "sea OR OR air")]
    [InlineData("sea OR -air", "sea OR air")]
    [InlineData("-sea OR air", "sea OR air")]
    [InlineData("area:nowhere border", "area nowhere border")]
    [InlineData("title:\"\" border", "title border")]
    public void Parse_SignsWithoutSense_AreReadAsPlainWords(string text, string expected)
    {
        var parsed = QueryParser.Parse(text);

        Assert.True(parsed.ReadAsPlainWords);
        Assert.Equal(expected, Show(parsed));
    }

    [Theory]
    [InlineData("sea ")]
    [InlineData("-sea ")]
    [InlineData("! ")]
    [InlineData("sea OR ")]
    [InlineData("\"high sea\" OR ")]
    [InlineData("sea OR sea ")]
    [InlineData("cross-")]
    [InlineData("title:cross-")]
    public void Parse_HugeText_ReadsItsBeginningOnly(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 10_000)) + "\"";

        var parsed = QueryParser.Parse(text);

        Assert.Equal(part.Contains("oss-", StringComparison.Ordinal), parsed.ReadAsPlainWords);
        Assert.InRange(
            parsed.Clauses.Sum(clause => clause.Ways.Count()),
            0,
            QueryParser.MaxClauses
        );
    }

    private static string Show(ParsedQuery parsed) =>
        string.Join(
            ' ',
            parsed.Clauses.Select(clause => string.Join('|', clause.Ways.Select(Show)))
        );

    private static string Show(ParsedClause clause)
    {
        var sign = clause.IsExcluded ? "-" : "";
        var field = clause.Field is { } only ? $"{only}:" : "";
        var words = clause.IsPhrase ? $"[{clause.Text.Replace('-', ' ')}]" : clause.Text;
        var form = clause.Form switch
        {
            WordForm.Prefix => "*",
            WordForm.Fuzzy => "~",
            _ => "",
        };
        return $"{sign}{field}{words}{form}{(clause.Joined is { } joined ? $"={joined}" : "")}";
    }
}
