using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Practices;

/// <summary>
/// The one way in which a stored entry changes: policy, then version, then rules, then the save. Both use cases that write
/// go through it.
/// </summary>
/// <param name="store">Keeps entries.</param>
/// <param name="clock">The time.</param>
internal sealed class PracticeEdits(IPracticeStore store, TimeProvider clock)
{
    /// <summary>Makes the next version of an entry.</summary>
    /// <returns>Done with the next version, NotFound, Forbidden, Invalid, or Conflict with what is stored.</returns>
    public async Task<Outcome<Practice>> ApplyAsync(
        PracticeEdit edit,
        PracticeId id,
        int basedOn,
        Func<Practice, Practice> change,
        CancellationToken cancellation
    )
    {
        var current = await store.FindAsync(id, cancellation);
        if (current is null || !edit.Actor.May(PortalAction.ReadPractice, current))
        {
            return new Outcome<Practice>.NotFound();
        }

        if (!edit.Actor.May(edit.Action, current))
        {
            return new Outcome<Practice>.Forbidden();
        }

        if (current.Version != basedOn)
        {
            return new Outcome<Practice>.Conflict(current);
        }

        if (!edit.CanStart(current))
        {
            return new Outcome<Practice>.Forbidden();
        }

        var next = change(current) with
        {
            Version = basedOn + 1,
            UpdatedUtc = clock.GetUtcNow().UtcDateTime,
        };
        var violations = edit.Check(next);
        if (violations.Count > 0)
        {
            return new Outcome<Practice>.Invalid(violations);
        }

        return
            await store.SaveAsync(next, edit.Change, edit.Actor, cancellation) is SaveResult.Saved
            ? new Outcome<Practice>.Done(next)
            : await ConflictAsync(id, cancellation);
    }

    private async Task<Outcome<Practice>> ConflictAsync(
        PracticeId id,
        CancellationToken cancellation
    ) =>
        await store.FindAsync(id, cancellation) is { } stored
            ? new Outcome<Practice>.Conflict(stored)
            : new Outcome<Practice>.NotFound();
}
