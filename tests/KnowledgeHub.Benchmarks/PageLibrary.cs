using System.Collections.Immutable;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Practices;
using KnowledgeHub.Data.Seeding;
using KnowledgeHub.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// A data folder for the portal: everything that it ships with, and entries that look like those it ships with: their
/// vocabulary, sources, languages and lengths, but texts made word by word from theirs.
/// </summary>
internal sealed class PageLibrary
{
    private const string Prefix = "synthetic-entry-";
    private const int BatchSize = 500;
    private const int BodyWords = 230;
    private static readonly Actor _writer = new("benchmark", "Benchmark", [Role.Editor]);
    private readonly IReadOnlyList<Practice> _shipped;
    private readonly Random _random;

    private PageLibrary(IReadOnlyList<Practice> shipped, int documents, int seed)
    {
        _shipped = shipped;
        Documents = documents;
        _random = new(seed);
        Text = BigramText.From(shipped.SelectMany(Words), seed);
    }

    /// <summary>The words of the library, as frequent and as neighbours as in what the portal ships with.</summary>
    public BigramText Text { get; }

    /// <summary>Number of made entries.</summary>
    public int Documents { get; }

    /// <summary>The codes of the areas that entries have.</summary>
    public IReadOnlyList<string> Areas => Codes(classification => classification.Areas);

    /// <summary>The codes of the countries that entries have.</summary>
    public IReadOnlyList<string> Countries => Codes(classification => classification.Countries);

    /// <summary>Opens a data folder; one that has no library is filled first.</summary>
    /// <param name="databaseFile">The file, possibly still to be made.</param>
    /// <param name="seedFolder">What the portal ships with.</param>
    /// <param name="documents">Number of published entries besides.</param>
    /// <param name="seed">Seed of the texts.</param>
    public static async Task<PageLibrary> OpenAsync(
        string databaseFile,
        string seedFolder,
        int documents,
        int seed
    )
    {
        await using var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddLogging()
            .AddHubData(new SqliteEngine(databaseFile))
            .BuildServiceProvider();
        var writer = services.GetRequiredService<AggregateWriter>();
        var isNew = !File.Exists(databaseFile);
        await services.GetRequiredService<DatabaseMigration>().RunAsync(default);
        var report = await services
            .GetRequiredService<SeedImporter>()
            .ImportAsync(seedFolder, false, new Progress<string>(), default);
        if (report.Problems.Count > 0)
        {
            throw new InvalidOperationException(report.Problems[0].ToString());
        }

        var library = new PageLibrary(
            await ShippedAsync(services.GetRequiredService<IPracticeStore>()),
            documents,
            seed
        );
        foreach (var batch in Enumerable.Range(0, isNew ? documents : 0).Chunk(BatchSize))
        {
            await writer.WriteAsync(context => library.Stage(context, batch), default);
        }

        SqliteConnection.ClearAllPools();
        return library;
    }

    /// <summary>Path of the page of a made entry.</summary>
    /// <param name="number">Its number, from 0.</param>
    public static string AddressOf(int number) => $"/practices/{Prefix}{number}";

    private static async Task<IReadOnlyList<Practice>> ShippedAsync(IPracticeStore store)
    {
        var shipped = new List<Practice>();
        await foreach (var entry in store.ReadAllAsync(default))
        {
            if (!entry.Slug.StartsWith(Prefix, StringComparison.Ordinal))
            {
                shipped.Add(entry);
            }
        }

        return shipped;
    }

    private IReadOnlyCollection<AggregateChange> Stage(HubDbContext context, int[] numbers) =>
        [
            .. numbers.Select(number =>
                EfPracticeStore.Stage(context, Entry(number), PracticeChange.Imported, _writer)
            ),
        ];

    private Practice Entry(int number)
    {
        var model = _shipped[_random.Next(_shipped.Count)];
        var content = model.Content;
        return model with
        {
            Id = new($"P-{number + 100_000:000000}"),
            Slug = $"{Prefix}{number}",
            Version = 1,
            PublishedUtc = model.CreatedUtc.AddMinutes(number),
            Content = content with
            {
                Title = content.Title.With(Language.English, Text.Next(6)),
                Claim = content.Claim.With(Language.English, Text.Next(14)),
                Body = content.Body with
                {
                    Practice = content.Body.Practice.With(Language.English, Text.Next(BodyWords)),
                },
                Related = [],
            },
        };
    }

    private ImmutableArray<string> Codes(Func<Classification, IReadOnlyList<string>> codesOf) =>
        [
            .. _shipped
                .SelectMany(entry => codesOf(entry.Content.Classification))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<string> Words(Practice entry) =>
        new[] { entry.Content.Title, entry.Content.Claim, entry.Content.Body.Practice }.SelectMany(
            text =>
                text.Read(Language.English)
                    .Text.Split(
                        [' ', '\n', '.', ',', ';', ':', '(', ')', '"', '“', '”'],
                        StringSplitOptions.RemoveEmptyEntries
                    )
        );
}
