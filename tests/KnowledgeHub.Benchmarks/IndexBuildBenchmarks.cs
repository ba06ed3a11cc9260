using BenchmarkDotNet.Attributes;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Search;

namespace KnowledgeHub.Benchmarks;

/// <summary>Building the index. Baseline: reading every character of the same texts once and cutting them at spaces.</summary>
public class IndexBuildBenchmarks
{
    private IReadOnlyList<Practice> _entries = [];

    [Params(1_000, 10_000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void SetUp() => _entries = new SyntheticLibrary().Entries(Entries);

    [Benchmark(Baseline = true)]
    public int CutAtSpaces() =>
        _entries.Sum(entry =>
            entry.Content.Body.Practice.Read(Language.English).Text.Split(' ').Length
        );

    [Benchmark]
    public int Build()
    {
        var index = new PracticeIndex(
            new NoTaxonomy(),
            new NoThesaurus(),
            new NoPopularQueries(),
            CurationBook.Empty
        );
        index.Rebuild(_entries);
        return index.Count;
    }
}
