using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Use;

/// <summary>Use cases: editors read reports of reuse and decide which of them readers see.</summary>
/// <param name="store">Keeps reports.</param>
/// <param name="clock">The time.</param>
public sealed class ReviewReuse(IReuseStore store, TimeProvider clock)
{
    /// <summary>How many reports a list has at most.</summary>
    public const int MaxListed = 200;

    /// <summary>The reports, waiting ones first.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or Forbidden.</returns>
    public async Task<Outcome<IReadOnlyList<ReuseListing>>> ListAsync(
        Actor actor,
        CancellationToken cancellation
    ) =>
        IsAllowed(actor)
            ? new Outcome<IReadOnlyList<ReuseListing>>.Done(
                await store.ListAllAsync(MaxListed, cancellation)
            )
            : new Outcome<IReadOnlyList<ReuseListing>>.Forbidden();

    /// <summary>One report.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The report.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, NotFound or Forbidden.</returns>
    public async Task<Outcome<ReuseListing>> FindAsync(
        Actor actor,
        Guid id,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<ReuseListing>.Forbidden();
        }

        return await store.FindListingAsync(id, cancellation) is { } listing
            ? new Outcome<ReuseListing>.Done(listing)
            : new Outcome<ReuseListing>.NotFound();
    }

    /// <summary>Shows a report to readers, or declines it. A decision can be changed.</summary>
    /// <param name="actor">Who decides.</param>
    /// <param name="id">The report.</param>
    /// <param name="basedOn">The version that the actor has seen.</param>
    /// <param name="isShown">Whether readers see it.</param>
    /// <param name="reason">Why it is declined, as it arrived; not used for one that is shown.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, Forbidden, Invalid or Conflict.</returns>
    public async Task<Outcome<ReuseReport>> DecideAsync(
        Actor actor,
        Guid id,
        int basedOn,
        bool isShown,
        string reason,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<ReuseReport>.Forbidden();
        }

        if (
            await store.FindAsync(id, cancellation)
            is not { State: not ReuseState.Withdrawn } report
        )
        {
            return new Outcome<ReuseReport>.NotFound();
        }

        var clean = isShown ? string.Empty : PlainText.Clean(reason).Trim();
        if (!isShown && ReuseRules.CheckReason(clean) is { Count: > 0 } violations)
        {
            return new Outcome<ReuseReport>.Invalid(violations);
        }

        var next = Decided(report, isShown, clean);
        var change = isShown ? ReuseChange.Shown : ReuseChange.Declined;
        return
            report.Version == basedOn
            && await store.SaveAsync(next, change, actor, cancellation) is SaveResult.Saved
            ? new Outcome<ReuseReport>.Done(next)
            : new Outcome<ReuseReport>.Conflict(await store.FindAsync(id, cancellation) ?? report);
    }

    private ReuseReport Decided(ReuseReport report, bool isShown, string reason) =>
        report with
        {
            State = isShown ? ReuseState.Shown : ReuseState.Declined,
            Reason = reason,
            DecidedUtc = clock.GetUtcNow().UtcDateTime,
            Version = report.Version + 1,
        };

    private static bool IsAllowed(Actor actor) =>
        PolicyTable.Allows(actor, PortalAction.ReviewReuse);
}
