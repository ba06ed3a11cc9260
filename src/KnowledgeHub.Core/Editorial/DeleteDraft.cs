using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Editorial;

/// <summary>
/// Use case: an owner deletes a draft that was begun and left. What was ever handed in or published is not deleted: others
/// have read it, and reports may cite it.
/// </summary>
/// <param name="store">Keeps entries.</param>
/// <param name="history">Reads versions.</param>
public sealed class DeleteDraft(IPracticeStore store, IPracticeHistory history)
{
    private static readonly PracticeChange[] _shown =
    [
        PracticeChange.Submitted,
        PracticeChange.Published,
    ];

    /// <summary>Whether an actor may delete an entry as it stands now.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="practice">The entry.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public async Task<bool> MayAsync(Actor actor, Practice practice, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return actor.May(PortalAction.DeleteDraft, practice)
            && practice is { Status: PracticeStatus.Draft, PublishedUtc: null }
            && !await history.HasAnyAsync(practice.Id, _shown, cancellation);
    }

    /// <summary>Deletes a draft.</summary>
    /// <param name="actor">Who deletes.</param>
    /// <param name="id">The entry.</param>
    /// <param name="basedOn">The version that the actor has seen.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with what was deleted, NotFound, Forbidden, or Conflict with what is stored.</returns>
    public async Task<Outcome<Practice>> ExecuteAsync(
        Actor actor,
        PracticeId id,
        int basedOn,
        CancellationToken cancellation
    )
    {
        var current = await store.FindAsync(id, cancellation);
        if (current is null || !actor.May(PortalAction.ReadPractice, current))
        {
            return new Outcome<Practice>.NotFound();
        }

        if (!await MayAsync(actor, current, cancellation))
        {
            return new Outcome<Practice>.Forbidden();
        }

        return
            current.Version == basedOn
            && await store.DeleteAsync(current, actor, cancellation) is SaveResult.Saved
            ? new Outcome<Practice>.Done(current)
            : new Outcome<Practice>.Conflict(current);
    }
}
