using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Use;

/// <summary>Use cases: a member reports that an entry was put to use, changes the report while it waits, takes it back.</summary>
/// <param name="practices">Finds entries.</param>
/// <param name="store">Keeps reports.</param>
/// <param name="taxonomy">The vocabularies.</param>
/// <param name="clock">The time.</param>
public sealed class ReportReuse(
    ReadPractice practices,
    IReuseStore store,
    ITaxonomySource taxonomy,
    TimeProvider clock
)
{
    /// <summary>One of the actor's own reports.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The report.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, or NotFound, also for another member's report.</returns>
    public async Task<Outcome<ReuseReport>> FindAsync(
        Actor actor,
        Guid id,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        return
            PolicyTable.Allows(actor, PortalAction.ReportReuse, ResourceState.Published)
            && await store.FindAsync(id, cancellation) is { } report
            && report.ReporterId == actor.Id
            && report.State is not ReuseState.Withdrawn
            ? new Outcome<ReuseReport>.Done(report)
            : new Outcome<ReuseReport>.NotFound();
    }

    /// <summary>Reports that an entry was put to use; the report waits for an editor.</summary>
    /// <param name="actor">Who reports.</param>
    /// <param name="idOrSlug">The entry.</param>
    /// <param name="content">What is reported, as it arrived.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, Forbidden (also for an entry that is not published) or Invalid.</returns>
    public async Task<Outcome<ReuseReport>> ReportAsync(
        Actor actor,
        string idOrSlug,
        ReuseContent content,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(content);
        if (
            await practices.ByIdOrSlugAsync(actor, idOrSlug, cancellation)
            is not Outcome<Practice>.Done
            (var practice)
        )
        {
            return new Outcome<ReuseReport>.NotFound();
        }

        if (!actor.May(PortalAction.ReportReuse, practice))
        {
            return new Outcome<ReuseReport>.Forbidden();
        }

        var next = new ReuseReport
        {
            Id = Guid.NewGuid(),
            Practice = practice.Id,
            ReporterId = actor.Id,
            Content = content.Cleaned(),
            ReportedUtc = clock.GetUtcNow().UtcDateTime,
            Version = 1,
        };
        if (Check(next.Content) is { Count: > 0 } violations)
        {
            return new Outcome<ReuseReport>.Invalid(violations);
        }

        return await store.CountWaitingAsync(actor.Id, cancellation) >= ReuseRules.MaxWaiting
            ? new Outcome<ReuseReport>.Invalid([TooMany])
            : await SaveAsync(actor, next, ReuseChange.Reported, cancellation);
    }

    /// <summary>Replaces what one of the actor's own reports says, while it waits.</summary>
    /// <param name="actor">Who reported it.</param>
    /// <param name="id">The report.</param>
    /// <param name="basedOn">The version that the actor has seen.</param>
    /// <param name="content">What is reported, as it arrived.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, Invalid, or Conflict, also when an editor has decided meanwhile.</returns>
    public async Task<Outcome<ReuseReport>> ReviseAsync(
        Actor actor,
        Guid id,
        int basedOn,
        ReuseContent content,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(content);
        var clean = content.Cleaned();
        return Check(clean) is { Count: > 0 } violations
            ? new Outcome<ReuseReport>.Invalid(violations)
            : await ChangeAsync(
                actor,
                (id, basedOn),
                ReuseChange.Revised,
                report => report with { Content = clean },
                cancellation
            );
    }

    /// <summary>Takes one of the actor's own reports back, while it waits.</summary>
    /// <param name="actor">Who reported it.</param>
    /// <param name="id">The report.</param>
    /// <param name="basedOn">The version that the actor has seen.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, or Conflict, also when an editor has decided meanwhile.</returns>
    public Task<Outcome<ReuseReport>> WithdrawAsync(
        Actor actor,
        Guid id,
        int basedOn,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            actor,
            (id, basedOn),
            ReuseChange.Withdrawn,
            report => report with { State = ReuseState.Withdrawn },
            cancellation
        );

    private static RuleViolation TooMany =>
        new(
            ReuseRules.TooManyWaiting,
            string.Empty,
            ReuseRules.MaxWaiting.ToString(CultureInfo.InvariantCulture)
        );

    private IReadOnlyList<RuleViolation> Check(ReuseContent content) =>
        ReuseRules.Check(content, taxonomy.Current, clock.GetUtcNow().Year);

    private async Task<Outcome<ReuseReport>> ChangeAsync(
        Actor actor,
        (Guid Id, int BasedOn) seen,
        ReuseChange change,
        Func<ReuseReport, ReuseReport> apply,
        CancellationToken cancellation
    )
    {
        var found = await FindAsync(actor, seen.Id, cancellation);
        if (found is not Outcome<ReuseReport>.Done(var report))
        {
            return found;
        }

        return report.State is ReuseState.Waiting && report.Version == seen.BasedOn
            ? await SaveAsync(
                actor,
                apply(report) with
                {
                    Version = report.Version + 1,
                },
                change,
                cancellation
            )
            : new Outcome<ReuseReport>.Conflict(report);
    }

    private async Task<Outcome<ReuseReport>> SaveAsync(
        Actor actor,
        ReuseReport next,
        ReuseChange change,
        CancellationToken cancellation
    ) =>
        await store.SaveAsync(next, change, actor, cancellation) is not SaveResult.Saved
        && await store.FindAsync(next.Id, cancellation) is { } stored
            ? new Outcome<ReuseReport>.Conflict(stored)
            : new Outcome<ReuseReport>.Done(next);
}
