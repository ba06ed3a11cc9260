using System.Runtime.CompilerServices;
using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Auditing;

/// <summary>Use cases: read the audit trail, and export it. It tells who did what to what, when, and never what was written.</summary>
/// <param name="trail">The trail.</param>
public sealed class ReadAuditTrail(IAuditTrail trail)
{
    /// <summary>How many events a page shows.</summary>
    public const int PageSize = 50;

    /// <summary>A page of events.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="filter">Which events.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or Forbidden.</returns>
    public async Task<Outcome<AuditView>> ReadAsync(
        Actor actor,
        AuditFilter filter,
        CancellationToken cancellation
    )
    {
        if (!PolicyTable.Allows(actor, PortalAction.ReadAuditTrail))
        {
            return new Outcome<AuditView>.Forbidden();
        }

        var lines = await trail.ReadAsync(filter, PageSize + 1, cancellation);
        return new Outcome<AuditView>.Done(
            new()
            {
                Lines = [.. lines.Take(PageSize)],
                Next = lines.Count > PageSize ? lines[PageSize - 1].Event.Id : null,
                Head = await trail.HeadAsync(cancellation),
            }
        );
    }

    /// <summary>Every event that the filter gives, newest first.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="filter">Which events.</param>
    /// <param name="cancellation">Cancels between batches.</param>
    /// <returns>The events; null when the actor may not read them.</returns>
    public IAsyncEnumerable<AuditLine>? Export(
        Actor actor,
        AuditFilter filter,
        CancellationToken cancellation
    ) =>
        PolicyTable.Allows(actor, PortalAction.ReadAuditTrail)
            ? LinesAsync(filter, cancellation)
            : null;

    /// <summary>
    /// The whole trail in the order of its numbers, each seal (<see cref="AuditSeal"/>) behind its events
    /// (<see cref="AuditRecord"/>): all that is needed to compute the chain again.
    /// </summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="cancellation">Cancels between batches.</param>
    /// <returns>Events and seals; null when the actor may not read them.</returns>
    public IAsyncEnumerable<object>? ExportChain(Actor actor, CancellationToken cancellation) =>
        PolicyTable.Allows(actor, PortalAction.ReadAuditTrail) ? ChainAsync(cancellation) : null;

    private async IAsyncEnumerable<AuditLine> LinesAsync(
        AuditFilter filter,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        for (var next = filter; ; )
        {
            var lines = await trail.ReadAsync(next, AuditStreams.BatchSize, cancellation);
            foreach (var line in lines)
            {
                yield return line;
            }

            if (lines.Count < AuditStreams.BatchSize)
            {
                yield break;
            }

            next = next with { Before = lines[^1].Event.Id };
        }
    }

    private async IAsyncEnumerable<object> ChainAsync(
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        // The end is taken first: events that are added and sealed while this is read do not get a seal without its events.
        var end = (await trail.HeadAsync(cancellation))?.Number ?? 0;
        var steps = AuditStreams.MergeAsync(
            AuditStreams
                .ReadAsync(
                    (last, batch) => trail.ReadSealsAsync(last, batch, cancellation),
                    seal => seal.Number
                )
                .TakeWhile(seal => seal.Number <= end),
            AuditStreams.ReadAsync(
                (last, batch) => trail.ReadEventsAsync(last, batch, cancellation),
                audit => audit.Id
            ),
            cancellation
        );
        await foreach (var (seal, audit) in steps)
        {
            if (audit is not null)
            {
                yield return audit;
            }
            else if (seal is not null)
            {
                yield return seal;
            }
        }
    }
}
