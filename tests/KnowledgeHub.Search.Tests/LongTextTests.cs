using System.Diagnostics;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Querying;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests;

public sealed class LongTextTests
{
    // The target is 50 ms; a loaded machine gets ten times as much before the test calls it a fault.
    private const int Patience = 500;
    private const int Length = 100_000;

    private static readonly string[] _pieces =
    [
        "border",
        "OR",
        "ИЛИ",
        "أو",
        "-",
        "\"",
        "«",
        "title:",
        "area:BC",
        "*",
        "~",
        ":",
        " ",
        "  ",
        "cross-border",
        "границы",
        "الحدود",
        "e\u0301",
        "\uD83D",
        "\u0000",
        "٣",
        "OSBP",
        "risk analysis",
        "\u200D",
    ];

    private static readonly PracticeIndex _index = Library.With(
        FakeThesaurusSource.Of("risk: en=risk analysis, ru=анализ рисков", "osbp: en!=OSBP"),
        APractice("P-0001").Titled("Cross-border risk analysis").Saying("Border posts")
    );

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Parse_RandomPieces_NeverThrowsAndKeepsOffsets(int seed)
    {
        var random = new Random(seed);

        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(random.GetItems(_pieces, random.Next(12)));
            var clauses = QueryParser.Parse(text).Clauses.SelectMany(clause => clause.Ways);

            Assert.All(
                clauses,
                clause =>
                    Assert.StartsWith(clause.Text, text[clause.Start..], StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Search_RandomPieces_NeverThrows(int seed)
    {
        var random = new Random(seed);

        for (var round = 0; round < 1_000; round++)
        {
            var criteria = new PracticeCriteria
            {
                Text = string.Concat(random.GetItems(_pieces, random.Next(12))),
                Language = Languages.All[round % Languages.All.Count],
            };
            var hits = _index.Search(criteria);
            _ = _index.Offers(criteria);
            _ = _index.Suggest(criteria.Text, criteria.Language, 8, Audience.Public);

            Assert.InRange(hits.Total, 0, 1);
        }
    }

    [Theory]
    [InlineData("border ")]
    [InlineData("x")]
    [InlineData("é")]
    [InlineData("\u0301")]
    [InlineData("\"")]
    [InlineData("\"border guard\" ")]
    [InlineData("a OR ")]
    [InlineData("-a ")]
    [InlineData("cross-")]
    [InlineData("title:x ")]
    [InlineData("pass* ")]
    [InlineData("~border ")]
    [InlineData("risk analysis ")]
    [InlineData("границы-")]
    public void Compile_HundredThousandCharacters_IsFast(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, Length / part.Length));
        _ = _index.Find(part);
        var clock = Stopwatch.StartNew();

        var hits = _index.Find(text);

        Assert.InRange(clock.ElapsedMilliseconds, 0, Patience);
        Assert.InRange(hits.Total, 0, 1);
    }

    [Fact]
    public void Compile_DifferentWords_IsFast()
    {
        var words = Enumerable.Range(0, Length / 8).Select(number => $"word{number:x}");
        var text = string.Join(' ', words);
        var clock = Stopwatch.StartNew();

        var compiled = QueryCompiler.Compile(QueryParser.Parse(text), TextLanguage.English);

        Assert.InRange(clock.ElapsedMilliseconds, 0, Patience);
        Assert.Equal(QueryCompiler.MaxClauses, compiled.Wanted.Count);
    }
}
