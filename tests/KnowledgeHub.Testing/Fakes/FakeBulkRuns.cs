using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps runs in memory, and their entries in a store of entries.</summary>
/// <param name="store">Where the entries are.</param>
public sealed class FakeBulkRuns(FakePracticeStore store) : IBulkRunStore
{
    private readonly Dictionary<Guid, BulkRun> _runs = [];

    /// <summary>Whether each save is refused as if somebody else had saved first.</summary>
    public bool IsAlwaysStale { get; set; }

    /// <summary>Everything that is stored now.</summary>
    public IReadOnlyList<BulkRun> Stored => [.. _runs.Values];

    public Task<BulkRun?> FindAsync(Guid id, CancellationToken cancellation) =>
        Task.FromResult(_runs.GetValueOrDefault(id));

    public Task<IReadOnlyList<BulkRun>> ListAsync(int limit, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<BulkRun>>([
            .. _runs.Values.OrderByDescending(run => run.AtUtc).Take(limit),
        ]);

    public async Task<SaveResult> SaveAsync(
        BulkRun next,
        IReadOnlyList<Practice> entries,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (IsAlwaysStale)
        {
            return SaveResult.Stale;
        }

        var change =
            next.Version == 1 ? PracticeChange.EditedInBulk : PracticeChange.BulkEditUndone;
        foreach (var entry in entries)
        {
            await store.SaveAsync(entry, change, actor, cancellation);
        }

        _runs[next.Id] = next;
        return SaveResult.Saved;
    }
}
