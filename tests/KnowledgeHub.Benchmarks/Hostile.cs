using System.Diagnostics;
using System.Globalization;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Search;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// hostile [--documents 10000] [--seed 7]: asks a synthetic library with hostile texts in it 100,000 characters of markup,
/// marks, surrogates, signs of the query language and repeated words, and random mixtures of them; prints the slowest answer,
/// each text at its best of three times.
/// </summary>
internal static class Hostile
{
    private const int Length = 100_000;
    private const int Mixtures = 60;

    private static readonly string[] _pieces =
    [
        "<mark>",
        "&lt;\"'",
        "\u202E",
        "\u200D",
        "\uD83D",
        "\uD83D\uDE00",
        "e\u0301",
        "\u0301",
        "\u0640",
        "\uFDFA",
        "\u0000",
        "\"",
        "-",
        " OR ",
        "title:",
        "area:BC ",
        "~",
        "*",
        "carn ",
        "ca* ",
        "~bacadarn ",
        "\"carn darn\" ",
        "-carn ",
        "cross-",
        "граница ",
        "الحدود ",
        "x",
    ];

    public static void Run(string[] args)
    {
        var arguments = new VerbArguments(args);
        var documents = arguments.Number("documents", 10_000);
        var random = new Random(arguments.Number("seed", 7));
        var index = Build(documents, random);
        var texts = Texts(random).ToList();
        var (slowest, text) = texts.Select(text => (Best(index, text), text)).Max();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"hostile {documents} slowest of {texts.Count} answers {slowest:F1} ms ({Start(text)}), aim 50"
            )
        );
    }

    private static PracticeIndex Build(int documents, Random random)
    {
        var library = new SpeedLibrary(BigramText.BuiltIn(7), 7);
        var index = new PracticeIndex(
            new NoTaxonomy(),
            new NoThesaurus(),
            new NoPopularQueries(),
            CurationBook.Empty
        );
        index.Rebuild(
            Enumerable
                .Range(0, documents)
                .Select(number =>
                    number % 1_000 == 0
                        ? With(library.Entry(number), Mixture(random))
                        : library.Entry(number)
                )
        );
        return index;
    }

    private static Practice With(Practice entry, string text) =>
        entry with
        {
            Content = entry.Content with
            {
                Body = new() { Practice = LocalizedText.In(Language.English, text) },
            },
        };

    private static IEnumerable<string> Texts(Random random) =>
        _pieces
            .Select(piece => string.Concat(Enumerable.Repeat(piece, Length / piece.Length)))
            .Concat(Enumerable.Range(0, Mixtures).Select(_ => Mixture(random)));

    private static string Mixture(Random random)
    {
        var text = string.Concat(random.GetItems(_pieces, Length / 4));
        return text[..Math.Min(text.Length, Length)];
    }

    private static double Best(PracticeIndex index, string text)
    {
        var best = double.PositiveInfinity;
        for (var round = 0; round < 3; round++)
        {
            var start = Stopwatch.GetTimestamp();
            _ = index.Search(new() { Text = text, PageSize = 10 });
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }

    private static string Start(string text) =>
        string.Concat(
            text[..12].Select(unit => char.IsAscii(unit) && !char.IsControl(unit) ? unit : '?')
        );
}
