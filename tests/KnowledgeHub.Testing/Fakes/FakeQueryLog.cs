using KnowledgeHub.Core.QueryLog;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Gives the summaries that a test has set, and keeps what it is given.</summary>
public sealed class FakeQueryLog : IQueryLogStore
{
    private readonly List<QueryTally> _added = [];

    public IReadOnlyList<QuerySummary> Failing { get; set; } = [];

    public IReadOnlyList<QuerySummary> Found { get; set; } = [];

    public IReadOnlyList<QueryTally> Added => _added;

    public Task AddAsync(IReadOnlyCollection<QueryTally> tallies, CancellationToken cancellation)
    {
        _added.AddRange(tallies);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<QuerySummary>> FailingAsync(
        DateOnly from,
        int count,
        CancellationToken cancellation
    ) => Task.FromResult(Failing);

    public Task<IReadOnlyList<QuerySummary>> FoundAsync(
        DateOnly from,
        int people,
        int count,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<QuerySummary>>([
            .. Found.Where(query => query.People >= people),
        ]);

    public Task ForgetBeforeAsync(DateOnly day, CancellationToken cancellation) =>
        Task.CompletedTask;
}
