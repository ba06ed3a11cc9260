using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.QueryReport;

/// <summary>Port: keeps tasks with their history.</summary>
public interface IQueryTaskStore
{
    /// <summary>A task by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The task, or null when no editor has acted yet.</returns>
    Task<QueryTask?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>All tasks, last changed first.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<QueryTask>> ListAsync(CancellationToken cancellation);

    /// <summary>Saves the next version of a task.</summary>
    /// <param name="next">The task with its next version number.</param>
    /// <param name="change">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task<SaveResult> SaveAsync(
        QueryTask next,
        QueryTaskChange change,
        Actor actor,
        CancellationToken cancellation
    );
}
