using System.Text.Json;
using BenchmarkDotNet.Attributes;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// Scoring a full assessment of 58 indicators; the target is 50 microseconds. Baseline: writing the same 58 ratings as JSON, which
/// is the least that any page or endpoint with a result does besides. Scoring on each view pays while it is of that order.
/// </summary>
public class ScoringBenchmarks
{
    private readonly SyntheticAssessment _assessment = new(heaviest: 1);
    private readonly SyntheticAssessment _weighted = new(heaviest: 3);

    [Benchmark(Baseline = true)]
    public int WriteTheRatingsAsJson() =>
        JsonSerializer.SerializeToUtf8Bytes(_assessment.Ratings).Length;

    [Benchmark]
    public ScoreCard Score() =>
        ScoreCalculation.Calculate(_assessment.Framework, _assessment.Ratings);

    [Benchmark]
    public ScoreCard ScoreWithWeights() =>
        ScoreCalculation.Calculate(_weighted.Framework, _weighted.Ratings);

    [Benchmark]
    public WeightSensitivity ScoreOnceMoreWithEqualWeights() =>
        WeightSensitivity.Of(
            _weighted.Framework,
            _weighted.Ratings,
            ScoreCalculation.Calculate(_weighted.Framework, _weighted.Ratings)
        );
}
