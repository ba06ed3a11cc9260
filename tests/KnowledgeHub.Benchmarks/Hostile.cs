using System.Diagnostics;
using System.Globalization;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Search;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// hostile [--documents 10000] [--seed 7] [--list 1]: asks a synthetic library with hostile texts of 300,000 characters in it
/// 100,000 characters of markup, marks, surrogates, signs of the query language and repeated words, random mixtures of them,
/// and thousands of different words in every form of the query language; prints the slowest answers, each text at its best of
/// four times.
/// </summary>
internal static class Hostile
{
    private const int Length = 100_000;
    private const int EntryLength = 300_000;
    private const int Mixtures = 60;
    private const int Words = 6_000;
    private const int Rounds = 4;

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

    // What is made of a word of the library, the word after it, and its number.
    private static readonly Func<string, string, int, string>[] _forms =
    [
        (word, _, _) => word,
        (_, _, number) => $"word{number:x}",
        (word, _, _) => $"-{word}",
        (word, _, _) => $"title:{word}",
        (word, _, _) => $"{word[..Math.Min(2, word.Length)]}*",
        (word, _, number) => $"{word[..Math.Min(2, word.Length)]}{(char)('a' + (number % 26))}*",
        (word, _, _) => $"~{word}",
        (word, _, number) => $"{word}{(char)('a' + (number % 26))}",
        (word, _, number) => $"~{word}{(char)('a' + (number % 26))}",
        (word, next, _) => $"\"{word} {next}\"",
        (word, next, _) => $"-\"{word} {next}\"",
        (word, next, number) => $"\"{word} {next}\"{(number % 32 == 31 ? "" : " OR")}",
        (word, _, number) => $"~{word}{(number % 32 == 31 ? "" : " OR")}",
        (word, _, number) =>
            $"{word[..Math.Min(2, word.Length)]}*{(number % 32 == 31 ? "" : " OR")}",
        (word, _, number) => number % 32 == 0 ? $"\" \"{word}" : word,
        (word, next, _) => $"{word}-{next}",
    ];

    public static void Run(string[] args)
    {
        var arguments = new VerbArguments(args);
        var documents = arguments.Number("documents", 10_000);
        var random = new Random(arguments.Number("seed", 7));
        var library = new SpeedLibrary(BigramText.BuiltIn(7), 7);
        var index = Build(library, documents, random);
        var texts = Texts(library, random).ToList();
        var best = Best(index, texts);
        var slowest = texts
            .Select((text, number) => (Milliseconds: best[number], Text: text))
            .OrderDescending()
            .Take(arguments.Number("list", 1));
        foreach (var (milliseconds, text) in slowest)
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"hostile {documents} slowest of {texts.Count} answers {milliseconds:F1} ms ({Start(text)}), aim 50"
                )
            );
        }
    }

    private static PracticeIndex Build(SpeedLibrary library, int documents, Random random)
    {
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
                        ? With(library.Entry(number), Mixture(random, EntryLength))
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

    private static IEnumerable<string> Texts(SpeedLibrary library, Random random)
    {
        string[] words =
        [
            .. library.Queries(Words).SelectMany(query => query.Split(' ')).Distinct(),
        ];
        return _pieces
            .Select(piece => string.Concat(Enumerable.Repeat(piece, Length / piece.Length)))
            .Concat(_forms.Select(form => Written(form, words, random)))
            .Concat(Enumerable.Range(0, Mixtures).Select(_ => Mixture(random, Length)));
    }

    private static string Written(
        Func<string, string, int, string> form,
        string[] words,
        Random random
    )
    {
        var text = string.Join(
            ' ',
            Enumerable
                .Range(0, Words)
                .Select(number =>
                    form(words[number % words.Length], words[random.Next(words.Length)], number)
                )
        );
        return text[..Math.Min(text.Length, Length)];
    }

    private static string Mixture(Random random, int length)
    {
        var text = string.Concat(random.GetItems(_pieces, length / 2));
        return text[..Math.Min(text.Length, length)];
    }

    // All texts again and again, so that every one also meets code that has been compiled for speed.
    private static double[] Best(PracticeIndex index, List<string> texts)
    {
        var best = new double[texts.Count];
        Array.Fill(best, double.PositiveInfinity);
        for (var round = 0; round < Rounds; round++)
        {
            for (var text = 0; text < best.Length; text++)
            {
                var start = Stopwatch.GetTimestamp();
                _ = index.Search(new() { Text = texts[text], PageSize = 10 });
                var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                best[text] = Math.Min(best[text], milliseconds);
            }
        }

        return best;
    }

    private static string Start(string text) =>
        string.Concat(
            text[..24].Select(unit => char.IsAscii(unit) && !char.IsControl(unit) ? unit : '?')
        );
}
