using BenchmarkDotNet.Attributes;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Search;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// 100 queries of one to four words over 10,000 entries. Baseline: looking through every text for the first word of each of
/// the queries, which neither ranks nor counts.
/// </summary>
public class QueryBenchmarks
{
    private const int QueryCount = 100;

    private PracticeIndex _index = new(
        new NoTaxonomy(),
        new NoThesaurus(),
        new NoPopularQueries(),
        CurationBook.Empty
    );
    private IReadOnlyList<string> _texts = [];
    private IReadOnlyList<string> _queries = [];
    private PracticeId _entry;

    [GlobalSetup]
    public void SetUp()
    {
        var library = new SyntheticLibrary();
        var entries = library.Entries(10_000);
        _queries = library.Queries(QueryCount);
        _texts =
        [
            .. entries.Select(entry => entry.Content.Body.Practice.Read(Language.English).Text),
        ];
        _entry = entries[5_000].Id;
        _index = new(
            new NoTaxonomy(),
            new NoThesaurus(),
            new NoPopularQueries(),
            CurationBook.Empty
        );
        _index.Rebuild(entries);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = QueryCount)]
    public int ScanEveryText() =>
        _queries.Sum(query =>
            _texts.Count(text => text.Contains(query.Split(' ')[0], StringComparison.Ordinal))
        );

    [Benchmark(OperationsPerInvoke = QueryCount)]
    public int AnyWordWithFacetsAndHighlights() =>
        _queries.Sum(query => _index.Search(new() { Text = query, PageSize = 10 }).Total);

    [Benchmark(OperationsPerInvoke = QueryCount)]
    public int AnyWordNarrowedByTwoFacets() =>
        _queries.Sum(query => _index.Search(Narrowed(query)).Total);

    [Benchmark(OperationsPerInvoke = QueryCount)]
    public int Phrase() =>
        _queries.Sum(query => _index.Search(new() { Text = $"\"{query}\"", PageSize = 10 }).Total);

    [Benchmark]
    public int Similar() => _index.Similar(_entry, 6, Audience.Public).Count;

    private static PracticeCriteria Narrowed(string query) =>
        new()
        {
            Text = query,
            PageSize = 10,
            Facets = new Dictionary<SearchFacet, IReadOnlyList<string>>
            {
                [SearchFacet.Area] = ["LEG", "INF"],
                [SearchFacet.Pillar] = ["A"],
            },
        };
}
