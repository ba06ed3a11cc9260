using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.BulkEditing;

/// <summary>Use cases: read past runs, and undo one, once, within <see cref="BulkRules.UndoDays"/> days.</summary>
/// <param name="store">Keeps entries.</param>
/// <param name="runs">Keeps runs.</param>
/// <param name="authors">Knows who writes.</param>
/// <param name="taxonomy">The vocabularies.</param>
/// <param name="clock">The time.</param>
public sealed class ReviewBulkRuns(
    IPracticeStore store,
    IBulkRunStore runs,
    IAuthorDirectory authors,
    ITaxonomySource taxonomy,
    TimeProvider clock
)
{
    /// <summary>How many runs are listed.</summary>
    public const int MaxListed = 50;

    /// <summary>The newest runs.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, newest first, or Forbidden.</returns>
    public async Task<Outcome<IReadOnlyList<BulkRun>>> ListAsync(
        Actor actor,
        CancellationToken cancellation
    ) =>
        IsAllowed(actor)
            ? new Outcome<IReadOnlyList<BulkRun>>.Done(
                await runs.ListAsync(MaxListed, cancellation)
            )
            : new Outcome<IReadOnlyList<BulkRun>>.Forbidden();

    /// <summary>One run with its entries.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="id">The run.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, NotFound or Forbidden.</returns>
    public async Task<Outcome<BulkRunView>> FindAsync(
        Actor actor,
        Guid id,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<BulkRunView>.Forbidden();
        }

        if (await runs.FindAsync(id, cancellation) is not { } run)
        {
            return new Outcome<BulkRunView>.NotFound();
        }

        var entries = await EntriesAsync(actor, run, cancellation);
        return new Outcome<BulkRunView>.Done(
            new(
                run,
                await authors.FindNameAsync(run.ActorId, cancellation),
                run.Undo is { } undo
                    ? await authors.FindNameAsync(undo.ActorId, cancellation)
                    : null,
                entries,
                run.Undo is null && !IsTooOld(run)
            )
        );
    }

    /// <summary>
    /// Gives the entries of a run their earlier values back. Entries that were changed since, and entries that may no longer
    /// be as they were, are left alone and named.
    /// </summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="id">The run.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>
    /// Done, NotFound, Forbidden, Invalid when it is too late, or Conflict when it was undone before or an entry changed in
    /// this moment.
    /// </returns>
    public async Task<Outcome<BulkRun>> UndoAsync(
        Actor actor,
        Guid id,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<BulkRun>.Forbidden();
        }

        if (await runs.FindAsync(id, cancellation) is not { } run)
        {
            return new Outcome<BulkRun>.NotFound();
        }

        if (run.Undo is not null)
        {
            return new Outcome<BulkRun>.Conflict(run);
        }

        return IsTooOld(run)
            ? new Outcome<BulkRun>.Invalid([BulkRules.UndoExpired])
            : await UndoAsync(actor, run, cancellation);
    }

    private async Task<Outcome<BulkRun>> UndoAsync(
        Actor actor,
        BulkRun run,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var stored = await EntriesAsync(actor, run, cancellation);
        var plan = new BulkPlan(actor, taxonomy.Current);
        var entries = run
            .Work.Items.Where(item =>
                stored.GetValueOrDefault(item.Practice)?.Version == item.Version
            )
            .Select(item => plan.Undo(stored[item.Practice], run.Work.Change.Field, item).Next)
            .OfType<Practice>()
            .Select(next => next with { Version = next.Version + 1, UpdatedUtc = now })
            .ToList();
        var next = run with
        {
            Undo = new(
                actor.Id,
                now,
                [
                    .. run
                        .Work.Items.Select(item => item.Practice)
                        .Except(entries.Select(entry => entry.Id)),
                ]
            ),
            Version = run.Version + 1,
        };
        return await runs.SaveAsync(next, entries, actor, cancellation) is SaveResult.Saved
            ? new Outcome<BulkRun>.Done(next)
            : new Outcome<BulkRun>.Conflict(run);
    }

    private async Task<Dictionary<PracticeId, Practice>> EntriesAsync(
        Actor actor,
        BulkRun run,
        CancellationToken cancellation
    ) =>
        (await store.FindManyAsync([.. run.Work.Items.Select(item => item.Practice)], cancellation))
            .Where(practice => actor.May(PortalAction.ReadPractice, practice))
            .ToDictionary(practice => practice.Id);

    private bool IsTooOld(BulkRun run) =>
        clock.GetUtcNow().UtcDateTime > run.AtUtc.AddDays(BulkRules.UndoDays);

    private static bool IsAllowed(Actor actor) =>
        PolicyTable.Allows(actor, PortalAction.EditInBulk);
}
