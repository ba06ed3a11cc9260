using System.Text;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// Entries of about 250 words whose words are as unevenly frequent as those of a language (Zipf's law), from a fixed seed:
/// the same library in every run.
/// </summary>
internal sealed class SyntheticLibrary
{
    private const int VocabularySize = 8_000;
    private const int WordsPerBody = 230;
    private static readonly string[] _areas = ["LEG", "INS", "PRC", "HRT", "CIE", "INF"];
    private static readonly string[] _pillars = ["S", "A", "N"];
    private static readonly DateTime _start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly Random _random = new(20260301);
    private readonly string[] _words;
    private readonly double[] _cumulative;

    public SyntheticLibrary()
    {
        _words = [.. Enumerable.Range(0, VocabularySize).Select(Word)];
        _cumulative = new double[VocabularySize];
        var sum = 0.0;
        for (var rank = 0; rank < VocabularySize; rank++)
        {
            sum += 1.0 / (rank + 1);
            _cumulative[rank] = sum;
        }
    }

    public IReadOnlyList<Practice> Entries(int count) =>
        [.. Enumerable.Range(0, count).Select(Entry)];

    /// <summary>Queries of one to four words, rare and common mixed.</summary>
    public IReadOnlyList<string> Queries(int count) =>
        [.. Enumerable.Range(0, count).Select(number => Sentence(1 + (number % 4)))];

    private Practice Entry(int number) =>
        new()
        {
            Id = new($"P-{number:000000}"),
            Slug = $"entry-{number}",
            Status = PracticeStatus.Published,
            Version = 1,
            OwnerId = "benchmark",
            CreatedUtc = _start,
            UpdatedUtc = _start,
            PublishedUtc = _start.AddMinutes(number),
            Content = new()
            {
                Title = English(Sentence(6)),
                Claim = English(Sentence(14)),
                Body = new() { Practice = English(Sentence(WordsPerBody)) },
                Classification = new()
                {
                    Areas = [_areas[_random.Next(_areas.Length)]],
                    Pillars = [_pillars[_random.Next(_pillars.Length)]],
                },
            },
        };

    private static LocalizedText English(string text) => LocalizedText.In(Language.English, text);

    private string Sentence(int length) =>
        string.Join(' ', Enumerable.Range(0, length).Select(_ => _words[Rank()]));

    private int Rank()
    {
        var found = Array.BinarySearch(_cumulative, _random.NextDouble() * _cumulative[^1]);
        return Math.Min(found < 0 ? ~found : found, VocabularySize - 1);
    }

    private string Word(int rank)
    {
        const string consonants = "bcdfghklmnprstvz";
        const string vowels = "aeiou";
        var word = new StringBuilder();
        for (var rest = rank + 1; rest > 0; rest /= consonants.Length * vowels.Length)
        {
            word.Append(consonants[rest % consonants.Length])
                .Append(vowels[rest / consonants.Length % vowels.Length]);
        }

        return word.Append("rn").ToString();
    }
}
