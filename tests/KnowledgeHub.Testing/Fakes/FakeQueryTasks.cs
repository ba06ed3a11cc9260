using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.QueryReport;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps tasks in memory.</summary>
public sealed class FakeQueryTasks : IQueryTaskStore
{
    private readonly Dictionary<string, QueryTask> _tasks = [];

    /// <summary>Everything that is stored now.</summary>
    public IReadOnlyCollection<QueryTask> Stored => _tasks.Values;

    /// <summary>What somebody else saves just before the next save.</summary>
    public QueryTask? Competing { get; set; }

    public Task<QueryTask?> FindAsync(string id, CancellationToken cancellation) =>
        Task.FromResult(_tasks.GetValueOrDefault(id));

    public Task<IReadOnlyList<QueryTask>> ListAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<QueryTask>>([
            .. _tasks.Values.OrderByDescending(task => task.ChangedUtc),
        ]);

    public Task<SaveResult> SaveAsync(
        QueryTask next,
        QueryTaskChange change,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (Competing is { } competing)
        {
            _tasks[competing.Id] = competing;
            Competing = null;
        }

        var stored = _tasks.GetValueOrDefault(next.Id)?.Version ?? 0;
        if (stored != next.Version - 1)
        {
            return Task.FromResult(stored == 0 ? SaveResult.Taken : SaveResult.Stale);
        }

        _tasks[next.Id] = next;
        return Task.FromResult(SaveResult.Saved);
    }
}
