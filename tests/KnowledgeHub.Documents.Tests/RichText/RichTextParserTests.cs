using System.Diagnostics;
using KnowledgeHub.Documents.RichText;

namespace KnowledgeHub.Documents.Tests.RichText;

public sealed class RichTextParserTests
{
    /// <summary>What made parsers of other products hang or run out of stack, at the length of the longest section.</summary>
    public static TheoryData<string> Monsters =>
        [
            Long(">"),
            Long("> "),
            Long("- "),
            Long("  - x\n"),
            Long("["),
            Long("![["),
            Long("[a]("),
            Long("[x](<"),
            Long("*a "),
            Long("**a *b "),
            Long("*a_"),
            Long("`a``b"),
            Long("<"),
            Long("<a "),
            Long("&"),
            Long("\\"),
            Long("# "),
            Long("```\n"),
            Long("1."),
            Long("a\n"),
            Long("[a]: b\n"),
        ];

    [Theory]
    [MemberData(nameof(Monsters))]
    public void Parse_LongestHostileText_IsReadInTime(string source)
    {
        var watch = Stopwatch.StartNew();

        var blocks = RichTextParser.Parse(source);

        Assert.NotNull(blocks);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed} for {source[..20]}");
    }

    [Theory]
    [InlineData("> > > > > > > > > > deep")]
    [InlineData("- - - - - - - - - - deep")]
    public void Parse_DeepNesting_KeepsTheWords(string source) =>
        Assert.EndsWith("deep", RichPlainText.Beginning(source), StringComparison.Ordinal);

    [Fact]
    public void Parse_MarksThatTurnTheReadingOrder_AreTakenOut() =>
        Assert.Equal("abc", RichPlainText.Beginning("a\u202Eb&#x202D;c"));

    private static string Long(string part) =>
        string.Concat(Enumerable.Repeat(part, 20_000 / part.Length));
}
