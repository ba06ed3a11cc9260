using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Benchmarks;

/// <summary>Entries of about 250 words with values in six facets, and queries, from a text model and a seed.</summary>
internal sealed class SpeedLibrary(BigramText text, int seed)
{
    private const int CountryCount = 40;
    private const int OrganisationCount = 60;
    private static readonly string[] _areas = ["LEG", "INS", "PRC", "HRT", "CIE", "INF"];
    private static readonly string[] _pillars = ["S", "A", "N"];
    private static readonly string[] _drivers = ["D1", "D2", "D3", "D4", "D5"];
    private static readonly string[] _themes = ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8"];
    private static readonly DateTime _start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private readonly Random _random = new(seed);

    public Practice Entry(int number) => Entry(number, text.Next(12));

    /// <summary>An entry with a claim of one's own.</summary>
    public Practice Entry(int number, string claim) =>
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
                Title = English(text.Next(6)),
                Claim = English(claim),
                Body = new() { Practice = English(text.Next(230)) },
                Classification = new()
                {
                    Areas = Some(_areas, 2),
                    Pillars = Some(_pillars, 1),
                    Drivers = Some(_drivers, 1),
                    Themes = Some(_themes, 2),
                    Countries = [.. Numbers("C", CountryCount)],
                    Organisations = [.. Numbers("O", OrganisationCount)],
                    Tags = [text.CommonWord(), text.CommonWord()],
                },
            },
        };

    /// <summary>Queries of one to four words; every other word as frequent as in the texts, the others mostly rare.</summary>
    public IReadOnlyList<string> Queries(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(number =>
                    string.Join(
                        ' ',
                        Enumerable
                            .Range(0, 1 + (number % 4))
                            .Select(_ => _random.Next(2) == 0 ? text.CommonWord() : text.AnyWord())
                    )
                ),
        ];

    private static LocalizedText English(string text) => LocalizedText.In(Language.English, text);

    private string[] Some(string[] values, int most) =>
        [.. _random.GetItems(values, 1 + _random.Next(most)).Distinct()];

    private IEnumerable<string> Numbers(string prefix, int count) =>
        Enumerable
            .Range(0, 1 + _random.Next(2))
            .Select(_ => prefix + _random.Next(count))
            .Distinct();
}
