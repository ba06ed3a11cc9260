using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Use;

/// <summary>Use case: the files of an entry, what readers found useful and what members put to use.</summary>
/// <param name="source">Reads all of it.</param>
public sealed class ReadSupplement(ISupplementSource source)
{
    /// <summary>What an entry has beside its text.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="practice">The entry as the actor sees it.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Nothing of an entry that the actor may not read.</returns>
    public async Task<PracticeSupplement> OfAsync(
        Actor actor,
        Practice practice,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(practice);
        if (!actor.May(PortalAction.ReadPractice, practice))
        {
            return new([], new(new(0, false), [], []));
        }

        var stored = await source.ReadAsync(practice.Id, actor.Id, cancellation);
        return new(
            [.. stored.Files.Where(file => actor.MayRead(practice, file))],
            Use(actor, practice, stored)
        );
    }

    private static PracticeUse Use(Actor actor, Practice practice, StoredSupplement stored) =>
        new(
            stored.Votes,
            [
                .. stored
                    .Reports.Where(report => report.State is ReuseState.Shown)
                    .Select(report => report with { ReporterId = string.Empty }),
            ],
            [
                .. stored.Reports.Where(report =>
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
