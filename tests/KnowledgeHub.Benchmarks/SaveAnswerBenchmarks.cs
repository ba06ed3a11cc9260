using BenchmarkDotNet.Attributes;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// Saving an answer: policy, rules, the answer, its revision, audit event and change-feed entry in one commit; the target is 3 times
/// the baseline. Baseline: one row into a bare table of the same file, in WAL mode with synchronous=FULL, so that each commit
/// waits for the disk as the portal's do. Warmed up until the code is compiled for good, as it is in a portal that runs.
/// </summary>
[WarmupCount(20)]
[IterationCount(30)]
public class SaveAnswerBenchmarks
{
    private BenchmarkHub? _hub;
    private Assessment? _assessment;
    private int _version;

    private BenchmarkHub Hub => _hub ?? throw new InvalidOperationException("Not set up.");

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _hub = await BenchmarkHub.CreateAsync(countries: 1, cycles: 1);
        _assessment = _hub.Generated[0];
        var open = _assessment with
        {
            Status = AssessmentStatus.Consensus,
            Agencies = [],
            Version = 2,
        };
        await _hub.Get<IAssessmentStore>()
            .SaveAsync(open, AssessmentChange.Reopened, _hub.Respondent, CancellationToken.None);

        var stored = await _hub.Get<IAssessmentStore>()
            .FindAnswerAsync(new(_assessment.Id, new("LEG.S.1")), CancellationToken.None);
        _version = stored?.Version ?? 0;
        Hub.Execute(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0;"
        );
        Hub.Execute("CREATE TABLE Bare (Id INTEGER PRIMARY KEY, Body TEXT NOT NULL)");
    }

    [GlobalCleanup]
    public async Task CleanUpAsync() => await Hub.DisposeAsync();

    [Benchmark(Baseline = true)]
    public void InsertABareRow() =>
        Hub.Execute("INSERT INTO Bare (Body) VALUES ('Applied at most posts.')");

    [Benchmark]
    public async Task SaveAsync()
    {
        var outcome = await Hub.Get<AnswerIndicator>()
            .SaveAsync(
                Hub.Respondent,
                _assessment?.Id.Value,
                new("LEG.S.1"),
                _version,
                new()
                {
                    State = AnswerState.Scored,
                    Level = (_version % 5) + 1,
                    Comment = "Applied at most posts.",
                },
                CancellationToken.None
            );
        _version = outcome is Outcome<Answer>.Done(var saved)
            ? saved.Version
            : throw new InvalidOperationException($"Not saved: {outcome}");
    }
}
