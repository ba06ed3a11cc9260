using System.Text.RegularExpressions;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests;

/// <summary>Entries and searches made of what breaks programs: markup, marks, surrogates, writing from right to left.</summary>
public sealed partial class HostileTextTests
{
    private static readonly string[] _pieces =
    [
        "<mark>",
        "</mark>",
        "<script>",
        "&",
        "&lt;",
        "\"",
        "'",
        "\u202E",
        "\u2067",
        "\u200F",
        "\u200B",
        "\u200D",
        "\uFEFF",
        "\uD83D",
        "\uDE00",
        "\uD83D\uDE00",
        "e\u0301\u0323\u0301",
        "\u0301",
        "\u0640",
        "border",
        "Border-guard",
        "l'accord",
        "граница",
        "الحُدُود",
        "٣",
        "\uFDFA",
        "\u0000",
        " ",
        " ",
        " ",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Search_HostileTexts_MarksWordsAndWritesNoOtherMarkup(int seed)
    {
        var random = new Random(seed);
        var index = Library.Of(
            Enumerable.Range(0, 40).Select(number => Entry(number, random).Build())
        );

        var fragments = Enumerable
            .Range(0, 400)
            .SelectMany(_ => index.Find(Text(random, 12)).Hits)
            .SelectMany(hit => hit.Highlights.Values.SelectMany(texts => texts))
            .ToList();

        Assert.NotEmpty(fragments);
        Assert.All(fragments, text => Assert.Contains("<mark>", text, StringComparison.Ordinal));
        Assert.All(fragments, text => Assert.Matches(Ours(), text));
    }

    private static Support.PracticeBuilder Entry(int number, Random random) =>
        APractice($"P-{number:D4}")
            .Titled(Text(random, 10))
            .Titled(Text(random, 10), Language.French)
            .Titled(Text(random, 10), Language.Arabic)
            .Tagged(Text(random, 3), Text(random, 3))
            .Saying(Text(random, 400));

    private static string Text(Random random, int pieces) =>
        string.Concat(random.GetItems(_pieces, pieces));

    // Text without markup but for marks around text, and none of its own signs unescaped.
    [GeneratedRegex(
        "^([^<>&\"']|&(lt|gt|amp|quot|#39);|<mark>([^<>&\"']|&(lt|gt|amp|quot|#39);)+</mark>)*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Ours();
}
