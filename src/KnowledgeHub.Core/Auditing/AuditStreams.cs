using System.Runtime.CompilerServices;

namespace KnowledgeHub.Core.Auditing;

/// <summary>Reads the whole trail in batches, and puts events and seals into one order.</summary>
public static class AuditStreams
{
    /// <summary>How many rows are read at once.</summary>
    public const int BatchSize = 1_000;

    /// <summary>Everything that a reader of batches gives, from the smallest number on.</summary>
    /// <typeparam name="T">What has a number.</typeparam>
    /// <param name="read">Reads up to as many rows as are asked for behind a number, in the order of numbers.</param>
    /// <param name="number">The number of a row.</param>
    /// <param name="batch">How many are read at once.</param>
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        Func<long, int, Task<IReadOnlyList<T>>> read,
        Func<T, long> number,
        int batch = BatchSize
    )
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(number);
        for (var last = long.MinValue; ; )
        {
            var rows = await read(last, batch);
            foreach (var row in rows)
            {
                yield return row;
                last = number(row);
            }

            if (rows.Count < batch)
            {
                yield break;
            }
        }
    }

    /// <summary>Each event with the seal that it stands under, then that seal; last the events that no seal covers.</summary>
    /// <param name="seals">Seals in the order of numbers.</param>
    /// <param name="events">Events in the order of numbers.</param>
    /// <param name="cancellation">Cancels between rows.</param>
    internal static async IAsyncEnumerable<AuditStep> MergeAsync(
        IAsyncEnumerable<AuditSeal> seals,
        IAsyncEnumerable<AuditRecord> events,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        await using var next = events.GetAsyncEnumerator(cancellation);
        var isThere = await next.MoveNextAsync();
        await foreach (var seal in seals.WithCancellation(cancellation))
        {
            for (
                ;
                isThere && next.Current.Id <= seal.LastEventId;
                isThere = await next.MoveNextAsync()
            )
            {
                yield return new(seal, next.Current);
            }

            yield return new(seal, null);
        }

        for (; isThere; isThere = await next.MoveNextAsync())
        {
            yield return new(null, next.Current);
        }
    }
}
