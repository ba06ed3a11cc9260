using System.Globalization;
using System.Text.Json;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Search;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// <c>-- typos --cranfield DIR [--seed N]</c>: one letter of one content word of each Cranfield title is replaced, left out,
/// doubled or swapped. Prints how often the document is among the first ten hits of the whole title; and, harder, how often the
/// misspelt word alone gives the right correction or the right document.
/// </summary>
internal static class Typos
{
    private const int MinLength = 4;
    private const int Depth = 10;

    public static void Run(string[] args)
    {
        var folder = args[Array.IndexOf(args, "--cranfield") + 1];
        var seed = Array.IndexOf(args, "--seed");
        var random = new Random(
            seed < 0 ? 7 : int.Parse(args[seed + 1], CultureInfo.InvariantCulture)
        );
        var documents = Read(folder);
        var index = new PracticeIndex(
            new NoTaxonomy(),
            new NoThesaurus(),
            new NoPopularQueries(),
            CurationBook.Empty
        );
        index.Rebuild(documents.Select(Entry));
        var cases = documents
            .Select(document => Mutate(document.Id, document.Title, random))
            .OfType<Typo>()
            .ToList();
        Print(
            "typos titles",
            cases,
            typo => Finds(index, typo.Title, typo.Id) || Offers(index, typo.Title, typo.Right)
        );
        Print("typos title-hit", cases, typo => Finds(index, typo.Title, typo.Id));
        Print(
            "typos word",
            cases,
            typo => Finds(index, typo.Wrong, typo.Id) || Offers(index, typo.Wrong, typo.Right)
        );
        Print("typos word-correction", cases, typo => Offers(index, typo.Wrong, typo.Right));
        Print("typos suggest", cases, typo => Suggests(index, typo));
    }

    private static void Print(string name, List<Typo> cases, Func<Typo, bool> isRight) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name} {100.0 * cases.Count(isRight) / cases.Count:0.0} % of {cases.Count}"
            )
        );

    private static bool Finds(PracticeIndex index, string text, string id) =>
        index.Search(new() { Text = text, PageSize = Depth }).Hits.Any(hit => hit.Id.Value == id);

    private static bool Offers(PracticeIndex index, string text, string right) =>
        index.Search(new() { Text = text, PageSize = Depth }).Reading.DidYouMean is { } offered
        && offered.Split(' ').Contains(right, StringComparer.OrdinalIgnoreCase);

    private static bool Suggests(PracticeIndex index, Typo typo) =>
        index
            .Suggest(typo.Wrong, Language.English, Depth, Audience.Public)
            .Any(suggestion =>
                suggestion.Text.Contains(typo.Right, StringComparison.OrdinalIgnoreCase)
            );

    private static List<(string Id, string Title, string Text)> Read(string folder) =>
        [
            .. File.ReadLines(Path.Combine(folder, "documents.jsonl"))
                .Select(line => JsonDocument.Parse(line).RootElement)
                .Select(item => (Text(item, "id"), Text(item, "title"), Text(item, "text"))),
        ];

    private static string Text(JsonElement item, string name) =>
        item.GetProperty(name).GetString() ?? string.Empty;

    private static Practice Entry((string Id, string Title, string Text) document) =>
        new()
        {
            Id = new(document.Id),
            Slug = document.Id,
            OwnerId = "benchmark",
            Status = PracticeStatus.Published,
            Content = new()
            {
                Title = LocalizedText.In(Language.English, document.Title),
                Body = new() { Practice = LocalizedText.In(Language.English, document.Text) },
            },
        };

    private static Typo? Mutate(string id, string title, Random random)
    {
        var words = title.Split(' ');
        int[] places =
        [
            .. Enumerable
                .Range(0, words.Length)
                .Where(place =>
                    words[place].Length >= MinLength && words[place].All(char.IsAsciiLetterLower)
                ),
        ];
        if (places.Length == 0)
        {
            return null;
        }

        var place = places[random.Next(places.Length)];
        var right = words[place];
        words[place] = Misspell(right, random);
        return new(id, string.Join(' ', words), words[place], right);
    }

    private static string Misspell(string word, Random random)
    {
        var place = random.Next(word.Length);
        var letter = (char)('a' + random.Next(26));
        var wrong = random.Next(4) switch
        {
            0 => word.Remove(place, 1),
            1 => word.Insert(place, letter.ToString()),
            2 => word.Remove(place, 1).Insert(place, letter.ToString()),
            _ => Swap(word, Math.Min(place, word.Length - 2)),
        };
        return wrong == word ? word.Remove(place, 1) : wrong;
    }

    private static string Swap(string word, int place) =>
        $"{word[..place]}{word[place + 1]}{word[place]}{word[(place + 2)..]}";

    private sealed record Typo(string Id, string Title, string Wrong, string Right);
}
