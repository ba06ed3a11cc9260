using BenchmarkDotNet.Attributes;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using Microsoft.Data.Sqlite;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// Comparing 60 countries x 5 cycles, ten times what a page may ask for: two queries, then scoring; the target is 60 ms. Baseline:
/// reading the same columns of the same 300 assessments with plain ADO.NET, and doing nothing with them.
/// </summary>
public class ComparisonBenchmarks
{
    private const int Countries = 60;
    private const int Cycles = 5;
    private const int MostOfAPage = 6;

    private BenchmarkHub? _hub;
    private AssessmentId[] _all = [];
    private AssessmentId[] _newest = [];

    private BenchmarkHub Hub => _hub ?? throw new InvalidOperationException("Not set up.");

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _hub = await BenchmarkHub.CreateAsync(Countries, Cycles);
        _all = [.. _hub.Generated.Select(assessment => assessment.Id)];
        _newest =
        [
            .. _hub
                .Generated.GroupBy(assessment => assessment.Country)
                .Select(cycles => cycles.Last().Id)
                .Take(MostOfAPage),
        ];
    }

    [GlobalCleanup]
    public async Task CleanUpAsync() => await Hub.DisposeAsync();

    [Benchmark(Baseline = true)]
    public int ReadTheColumns()
    {
        using var connection = new SqliteConnection($"Data Source={Hub.DatabaseFile}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT AssessmentId, Indicator, State, Level, Evidence, EvidenceFrom FROM Answers";
        using var reader = command.ExecuteReader();
        var length = 0;
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                length += reader.IsDBNull(column) ? 0 : reader.GetString(column).Length;
            }
        }

        return length;
    }

    [Benchmark]
    public Task<CountryComparison> CompareAll() => CompareAsync(_all);

    [Benchmark]
    public Task<CountryComparison> CompareAPage() => CompareAsync(_newest);

    private async Task<CountryComparison> CompareAsync(AssessmentId[] ids)
    {
        var store = Hub.Get<IAssessmentStore>();
        var assessments = await store.FindManyAsync(ids, CancellationToken.None);
        var answered = await store.ReadForScoringAsync(ids, CancellationToken.None);
        return CountryComparison.Of(assessments, answered, Hub.Get<IFrameworkSource>());
    }
}
