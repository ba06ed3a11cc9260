using System.Runtime.CompilerServices;

namespace KnowledgeHub.Core.Auditing;

/// <summary>Reads the whole trail in batches.</summary>
internal static class AuditStreams
{
    public static async IAsyncEnumerable<AuditRecord> Events(
        IAuditTrail trail,
        int batch,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        for (var last = 0L; ; )
        {
            var events = await trail.ReadEventsAsync(last, batch, cancellation);
            foreach (var audit in events)
            {
                yield return audit;
                last = audit.Id;
            }

            if (events.Count < batch)
            {
                yield break;
            }
        }
    }

    public static async IAsyncEnumerable<AuditSeal> Seals(
        IAuditTrail trail,
        int batch,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        for (var last = 0L; ; )
        {
            var seals = await trail.ReadSealsAsync(last, batch, cancellation);
            foreach (var seal in seals)
            {
                yield return seal;
                last = seal.Number;
            }

            if (seals.Count < batch)
            {
                yield break;
            }
        }
    }
}
