using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Compilations;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps compilations in memory by the rules of the port, and is the source of its node too.</summary>
public sealed class FakeCompilations(params Compilation[] stored)
    : ICompilationStore,
        ICompilationSource
{
    private readonly Dictionary<string, Compilation> _stored = stored.ToDictionary(compilation =>
        compilation.Id
    );

    private readonly List<CompilationChange> _changes = [];

    public IReadOnlyList<Compilation> Current => [.. _stored.Values];

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<CompilationChange> Changes => _changes;

    public Task<Compilation?> FindAsync(string id, CancellationToken cancellation) =>
        Task.FromResult(_stored.GetValueOrDefault(id));

    public Task<IReadOnlyList<CompilationVersion>> ReadHistoryAsync(
        string id,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<CompilationVersion>>([
            new(_stored[id], CompilationChange.Created, "editor"),
        ]);

    public Task<SaveResult> SaveAsync(
        Compilation next,
        CompilationChange change,
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(next);
        var isTaken = _stored.Values.Any(other =>
            other.Id != next.Id && other.Kind == next.Kind && other.Slug == next.Slug
        );
        if (isTaken)
        {
            return Task.FromResult(SaveResult.Taken);
        }

        _stored[next.Id] = next;
        _changes.Add(change);
        return Task.FromResult(SaveResult.Saved);
    }
}
