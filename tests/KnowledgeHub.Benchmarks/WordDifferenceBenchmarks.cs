using BenchmarkDotNet.Attributes;
using KnowledgeHub.Core.Editorial;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// Comparing two revisions of 20 kilobytes word by word; the target is 50 milliseconds, also for texts that share nothing.
/// Baseline: the same text twice.
/// </summary>
public class WordDifferenceBenchmarks
{
    private const int Words = 3_300;
    private readonly string _text = Text(word => word % 700);
    private readonly string _revised = Text(word => word % 20 == 0 ? word + 9_000 : word % 700);
    private readonly string _other = Text(word => 50_000 + (word * 7));

    [Benchmark(Baseline = true)]
    public int CompareTheSame() => WordDifference.Of(_text, _text).Count;

    [Benchmark]
    public int CompareARevision() => WordDifference.Of(_text, _revised).Count;

    [Benchmark]
    public int CompareAnotherText() => WordDifference.Of(_text, _other).Count;

    private static string Text(Func<int, int> number) =>
        string.Join(' ', Enumerable.Range(0, Words).Select(word => $"word{number(word)}"));
}
