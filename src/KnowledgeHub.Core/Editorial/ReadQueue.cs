using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Editorial;

/// <summary>Use cases: what there is to do in the library, for contributor, reviewer and editor.</summary>
/// <param name="store">Keeps entries.</param>
/// <param name="clock">The time.</param>
public sealed class ReadQueue(IPracticeStore store, TimeProvider clock)
{
    /// <summary>The queues that an actor has, the one to begin with first; none for whoever does not work on entries.</summary>
    /// <param name="actor">Who asks.</param>
    public static IReadOnlyList<QueueView> ViewsOf(Actor actor)
    {
        var views = new List<QueueView>();
        Add(QueueView.All, PortalAction.ReadWorkingCopy, ResourceState.ForeignDraft);
        Add(QueueView.Review, PortalAction.ReviewPractice, ResourceState.InReview);
        Add(QueueView.Mine, PortalAction.ReadWorkingCopy, ResourceState.OwnDraft);
        Add(QueueView.Due, PortalAction.RevisePractice, ResourceState.OwnPublished);
        return views;

        void Add(QueueView view, PortalAction action, ResourceState state)
        {
            if (PolicyTable.Allows(actor, action, state))
            {
                views.Add(view);
            }
        }
    }

    /// <summary>One queue, last saved first.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="view">The queue.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, or Forbidden where the actor does not have this queue.</returns>
    public async Task<Outcome<IReadOnlyList<PracticeListing>>> ListAsync(
        Actor actor,
        QueueView view,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!ViewsOf(actor).Contains(view))
        {
            return new Outcome<IReadOnlyList<PracticeListing>>.Forbidden();
        }

        if (view is QueueView.Due)
        {
            return new Outcome<IReadOnlyList<PracticeListing>>.Done(
                await DueAsync(actor, cancellation)
            );
        }

        var owner = view is QueueView.Mine ? actor.Id : null;
        var listed = await store.ListDraftsAsync(owner, cancellation);
        return new Outcome<IReadOnlyList<PracticeListing>>.Done(
            view is QueueView.Review
                ?
                [
                    .. listed.Where(line =>
                        line.Status is PracticeStatus.InReview && line.OwnerId != actor.Id
                    ),
                ]
                : listed
        );
    }

    private Task<IReadOnlyList<PracticeListing>> DueAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        var revisesAll = PolicyTable.Allows(
            actor,
            PortalAction.RevisePractice,
            ResourceState.Published
        );
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return store.ListDueAsync(today, revisesAll ? null : actor.Id, cancellation);
    }
}
