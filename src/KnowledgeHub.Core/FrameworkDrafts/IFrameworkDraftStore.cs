using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.FrameworkDrafts;

/// <summary>Port: keeps draft versions of the framework with their history.</summary>
public interface IFrameworkDraftStore
{
    /// <summary>A draft by its number, also one that was published or given up.</summary>
    /// <param name="number">The number.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<FrameworkDraft?> FindAsync(string number, CancellationToken cancellation);

    /// <summary>Every draft, the one that was saved last first.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<DraftListing>> ListAsync(CancellationToken cancellation);

    /// <summary>Every step of a draft, newest first; empty when there is none.</summary>
    /// <param name="number">The number.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<DraftEvent>> ReadHistoryAsync(string number, CancellationToken cancellation);

    /// <summary>Saves the next state of a draft. One that is published becomes a version of the framework in the same commit.</summary>
    /// <param name="next">The draft with its next version number.</param>
    /// <param name="change">What happened.</param>
    /// <param name="step">What it did.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Saved; Stale when another state was saved first; Taken when the number belongs to a published version or another draft.</returns>
    Task<SaveResult> SaveAsync(
        FrameworkDraft next,
        DraftChange change,
        DraftStep step,
        Actor actor,
        CancellationToken cancellation
    );
}
