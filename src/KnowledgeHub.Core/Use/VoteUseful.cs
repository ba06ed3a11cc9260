using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Use;

/// <summary>Use case: a reader says once that an entry is useful, or takes that back.</summary>
/// <param name="practices">Finds entries.</param>
/// <param name="votes">Keeps votes.</param>
public sealed class VoteUseful(ReadPractice practices, IUsefulVoteStore votes)
{
    /// <summary>Gives a vote, or takes it back.</summary>
    /// <param name="actor">Who votes.</param>
    /// <param name="idOrSlug">The entry.</param>
    /// <param name="isUseful">Whether the vote is given.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the entry, NotFound, or Forbidden, also for an entry that is not published.</returns>
    public async Task<Outcome<Practice>> ExecuteAsync(
        Actor actor,
        string idOrSlug,
        bool isUseful,
        CancellationToken cancellation
    )
    {
        var found = await practices.ByIdOrSlugAsync(actor, idOrSlug, cancellation);
        if (found is not Outcome<Practice>.Done({ } practice))
        {
            return found;
        }

        return
            actor.May(PortalAction.VoteUseful, practice)
            && await votes.SetAsync(new(practice.Id, actor.Id), isUseful, cancellation)
            ? found
            : new Outcome<Practice>.Forbidden();
    }
}
