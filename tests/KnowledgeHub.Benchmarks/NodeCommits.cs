using System.Net;
using Npgsql;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// Many people commit on both nodes at once while a follower reads the change feed from its last number on, as nodes do. Whatever
/// stands in the feed afterwards, the follower must have seen: a number that becomes visible after a higher one would be missing.
/// </summary>
internal static class NodeCommits
{
    public static async Task<bool> RunAsync(
        NodePair pair,
        string database,
        int commits,
        CancellationToken cancellation
    )
    {
        await using var source = NpgsqlDataSource.Create(database);
        var start = await LastAsync(source, cancellation);
        using var done = new CancellationTokenSource();
        var following = FollowAsync(source, start, done.Token, cancellation);
        var left = commits;
        var refused = 0;
        await Task.WhenAll(Enumerable.Range(0, NodePair.People).Select(SaveAsync));
        await done.CancelAsync();
        var seen = await following;
        var stored = await ReadAfterAsync(source, start, cancellation);
        var missed = stored.Except(seen).Count();
        return Nodes.Say(
            missed == 0 && refused == 0 && stored.Count >= commits,
            $"concurrent commits from two nodes: {commits} by {NodePair.People} people, {stored.Count} entries in the feed, {missed} missed by a follower, {refused} refused"
        );

        async Task SaveAsync(int person)
        {
            var node = person % 2 == 0 ? pair.First : pair.Second;
            var indicator = NodePair.IndicatorOf(person);
            var history = await pair.HistoryAsync(node, indicator, cancellation);
            var version = history.Count == 0 ? 0 : history.Max(one => one.Version);
            while (Interlocked.Decrement(ref left) >= 0)
            {
                using var answer = await pair.PutAsync(
                    node,
                    indicator,
                    version,
                    $"commit {left}",
                    cancellation
                );
                if (answer.StatusCode is HttpStatusCode.OK)
                {
                    version++;
                }
                else
                {
                    Interlocked.Increment(ref refused);
                }
            }
        }
    }

    private static async Task<HashSet<long>> FollowAsync(
        NpgsqlDataSource source,
        long position,
        CancellationToken done,
        CancellationToken cancellation
    )
    {
        var seen = new HashSet<long>();
        for (var isLast = false; !isLast; )
        {
            isLast = done.IsCancellationRequested; // what was committed before is read once more
            var read = await ReadAfterAsync(source, position, cancellation);
            seen.UnionWith(read);
            position = read.Count > 0 ? read[^1] : position;
        }

        return seen;
    }

    private static async Task<List<long>> ReadAfterAsync(
        NpgsqlDataSource source,
        long position,
        CancellationToken cancellation
    )
    {
        await using var command = source.CreateCommand(
            "SELECT \"Sequence\" FROM \"ChangeFeed\" WHERE \"Sequence\" > $1 ORDER BY \"Sequence\""
        );
        command.Parameters.AddWithValue(position);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var read = new List<long>();
        while (await reader.ReadAsync(cancellation))
        {
            read.Add(reader.GetInt64(0));
        }

        return read;
    }

    private static async Task<long> LastAsync(
        NpgsqlDataSource source,
        CancellationToken cancellation
    )
    {
        await using var command = source.CreateCommand(
            "SELECT COALESCE(MAX(\"Sequence\"), 0) FROM \"ChangeFeed\""
        );
        return (long)(await command.ExecuteScalarAsync(cancellation) ?? 0L);
    }
}
