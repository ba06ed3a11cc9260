using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// Two people on two nodes edit one answer at the same time, on the same version, again and again. One of them is told what the
/// other has saved, and saves on top of it. Nothing that was said to be saved may be missing from the history, and no
/// version may have been written over unseen.
/// </summary>
internal static class NodeConflicts
{
    private const string Indicator = "LEG.S.1";

    public static async Task<bool> RunAsync(
        NodePair pair,
        int conflicts,
        CancellationToken cancellation
    )
    {
        var before = await pair.HistoryAsync(pair.First, Indicator, cancellation);
        var start = before.Count == 0 ? 0 : before.Max(version => version.Version);
        var version = start;
        var saved = new List<(int Version, string Comment)>();
        var (told, unexpected) = (0, 0);
        for (var turn = 1; turn <= conflicts; turn++)
        {
            var sent = await Task.WhenAll(
                SaveAsync(pair, pair.First, version, $"first {turn}", cancellation),
                SaveAsync(pair, pair.Second, version, $"second {turn}", cancellation)
            );
            var winners = sent.Where(one => one.Status is HttpStatusCode.OK).ToList();
            if (winners.Count != 1 || sent.All(one => one.Status is not HttpStatusCode.Conflict))
            {
                unexpected++;
                version = (await pair.HistoryAsync(pair.First, Indicator, cancellation)).Max(one =>
                    one.Version
                );
                continue;
            }

            var loser = sent.Single(one => one.Status is HttpStatusCode.Conflict);
            saved.Add((winners[0].Version, winners[0].Sent));
            told += loser.Stored == winners[0].Sent && loser.Version == winners[0].Version ? 1 : 0;

            // The loser has both texts: his own, and the one that he was told.
            var again = await SaveAsync(pair, loser.Node, loser.Version, loser.Sent, cancellation);
            saved.Add((again.Version, again.Sent));
            version = again.Version;
        }

        var after = await pair.HistoryAsync(pair.Second, Indicator, cancellation);
        var stored = after.Where(one => one.Version > start).ToHashSet();
        var lost = saved.Count(one => !stored.Contains(one));
        return Nodes.Say(
            lost == 0 && unexpected == 0 && told == conflicts && stored.Count == 2 * conflicts,
            $"conflicting edits of one answer from two nodes: {conflicts}, {lost} lost updates, {told} losers were shown the other text, {stored.Count} texts in the history, {unexpected} unexpected answers"
        );
    }

    private static async Task<Attempt> SaveAsync(
        NodePair pair,
        Uri node,
        int basedOn,
        string comment,
        CancellationToken cancellation
    )
    {
        using var answer = await pair.PutAsync(node, Indicator, basedOn, comment, cancellation);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellation);
        var stored =
            answer.StatusCode is HttpStatusCode.Conflict ? body.GetProperty("current") : body;
        return new(
            node,
            answer.StatusCode,
            stored.TryGetProperty("version", out var version) ? version.GetInt32() : 0,
            stored.TryGetProperty("comment", out var text) ? $"{text}" : string.Empty,
            comment
        );
    }

    private sealed record Attempt(
        Uri Node,
        HttpStatusCode Status,
        int Version,
        string Stored,
        string Sent
    );
}
