using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Use;

/// <summary>
/// Port: keeps reports of reuse with their history. The store does not decide who may see what; use cases do.
/// </summary>
public interface IReuseStore
{
    /// <summary>A report by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The report, or null.</returns>
    Task<ReuseReport?> FindAsync(Guid id, CancellationToken cancellation);

    /// <summary>A report as editors see it.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The report with names; null when there is none, or it was taken back.</returns>
    Task<ReuseListing?> FindListingAsync(Guid id, CancellationToken cancellation);

    /// <summary>The reports for editors, without those taken back: waiting ones first, then the last decided ones.</summary>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<ReuseListing>> ListAllAsync(int limit, CancellationToken cancellation);

    /// <summary>How many reports wait for an editor.</summary>
    /// <param name="reporterId">Only those of this member; null for all.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<int> CountWaitingAsync(string? reporterId, CancellationToken cancellation);

    /// <summary>Saves the next version of a report.</summary>
    /// <param name="next">The report with its next version number.</param>
    /// <param name="change">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task<SaveResult> SaveAsync(
        ReuseReport next,
        ReuseChange change,
        Actor actor,
        CancellationToken cancellation
    );
}
