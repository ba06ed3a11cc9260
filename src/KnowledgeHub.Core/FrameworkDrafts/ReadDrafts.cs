using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.FrameworkDrafts;

/// <summary>Use cases: read draft versions of the framework and their history.</summary>
/// <param name="store">Keeps drafts.</param>
/// <param name="frameworks">The published versions.</param>
public sealed class ReadDrafts(IFrameworkDraftStore store, IFrameworkSource frameworks)
{
    /// <summary>Every draft, the one that was saved last first.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or Forbidden.</returns>
    public async Task<Outcome<IReadOnlyList<DraftListing>>> ListAsync(
        Actor actor,
        CancellationToken cancellation
    ) =>
        IsAllowed(actor)
            ? new Outcome<IReadOnlyList<DraftListing>>.Done(await store.ListAsync(cancellation))
            : new Outcome<IReadOnlyList<DraftListing>>.Forbidden();

    /// <summary>A draft, also one that was published or given up.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="number">Its number, as typed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, NotFound or Forbidden.</returns>
    public async Task<Outcome<FrameworkDraft>> FindAsync(
        Actor actor,
        string? number,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<FrameworkDraft>.Forbidden();
        }

        return
            VersionNumber.TryParse(number, out var parsed)
            && await store.FindAsync(parsed.ToString(), cancellation) is { } draft
            ? new Outcome<FrameworkDraft>.Done(draft)
            : new Outcome<FrameworkDraft>.NotFound();
    }

    /// <summary>Every step of a draft, newest first.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="number">Its number, as typed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, NotFound or Forbidden.</returns>
    public async Task<Outcome<IReadOnlyList<DraftEvent>>> HistoryAsync(
        Actor actor,
        string? number,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<IReadOnlyList<DraftEvent>>.Forbidden();
        }

        return
            VersionNumber.TryParse(number, out var parsed)
            && await store.ReadHistoryAsync(parsed.ToString(), cancellation) is { Count: > 0 } steps
            ? new Outcome<IReadOnlyList<DraftEvent>>.Done(steps)
            : new Outcome<IReadOnlyList<DraftEvent>>.NotFound();
    }

    /// <summary>What a draft changes of the version that it was started from.</summary>
    /// <param name="draft">The draft.</param>
    public IReadOnlyList<IndicatorDifference> Differences(FrameworkDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return frameworks.Find(draft.BasedOn) is { } before
            ? IndicatorDifference.Between(before.Document, draft.Document)
            : [];
    }

    private static bool IsAllowed(Actor actor) =>
        PolicyTable.Allows(actor, PortalAction.EditFramework);
}
