using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Use;

/// <summary>Use case: what readers found useful and what members put to use.</summary>
/// <param name="votes">Keeps votes.</param>
/// <param name="reports">Keeps reports.</param>
public sealed class ReadUse(IUsefulVoteStore votes, IReuseStore reports)
{
    /// <summary>How an entry is used.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="practice">An entry that the actor may read.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public async Task<PracticeUse> OfAsync(
        Actor actor,
        Practice practice,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(practice);
        var listed = await reports.ListAsync(practice.Id, actor.Id, cancellation);
        return new(
            await votes.ReadAsync(practice.Id, actor.Id, cancellation),
            [
                .. listed
                    .Where(report => report.State is ReuseState.Shown)
                    .Select(report => report with { ReporterId = string.Empty }),
            ],
            [
                .. listed.Where(report =>
                    !actor.IsAnonymous
                    && report.ReporterId == actor.Id
                    && report.State is not ReuseState.Withdrawn
                ),
            ]
        )
        {
            MayVote = actor.May(PortalAction.VoteUseful, practice),
            MayReport = actor.May(PortalAction.ReportReuse, practice),
        };
    }
}
