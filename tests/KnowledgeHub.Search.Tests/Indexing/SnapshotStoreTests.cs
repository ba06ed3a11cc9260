using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Tests.Indexing;

public sealed class SnapshotStoreTests : IDisposable
{
    private static readonly HashSet<string> _none = [];
    private readonly ManualResetEventSlim _mayMerge = new();

    [Fact]
    public async Task Change_ManySmall_LeavesFewSegments()
    {
        var store = Of(new());

        Change(store, 0..100);

        await store.Merging;
        Assert.Equal(100, store.Current?.Count);
        Assert.InRange(Segments(store), 1, IndexSnapshot.MaxChangeSegments + 1);
    }

    [Fact]
    public async Task Change_WhileSegmentsAreMerged_IsKept()
    {
        var store = Of(Waiting());
        Change(store, 0..9);

        Change(store, 3..4, "new");
        _ = store.TryChange(() => [], new HashSet<string> { "d5" });
        _mayMerge.Set();

        await store.Merging;
        Assert.Equal(8, store.Current?.Count);
        Assert.Equal(["d3"], Holding(store, "new"));
        Assert.DoesNotContain("d5", Holding(store, "text"));
    }

    [Fact]
    public async Task Change_FasterThanMerging_KeepsFewSegments()
    {
        var store = Of(Waiting());

        Change(store, 0..100);

        // The large one, those that wait to be merged, and as many new ones.
        Assert.InRange(Segments(store), 1, 1 + (2 * (IndexSnapshot.MaxChangeSegments + 1)));
        _mayMerge.Set();
        await store.Merging;
        Assert.Equal(100, store.Current?.Count);
    }

    [Fact]
    public async Task Replace_WhileSegmentsAreMerged_StaysAsItIs()
    {
        var store = Of(Waiting());
        Change(store, 0..9);

        store.Replace(() => IndexSnapshot.Of([Document("other", "text")]));
        _mayMerge.Set();

        await store.Merging;
        Assert.Equal(["other"], Holding(store, "text"));
    }

    [Fact]
    public async Task Change_AfterAMergeThatFailed_TellsAndIsInPlace()
    {
        var store = Of(new((_, _) => throw new NotSupportedException()));
        Change(store, 0..9);
        await Assert.ThrowsAsync<NotSupportedException>(() => store.Merging);

        Assert.Throws<InvalidOperationException>(() => Change(store, 9..10));

        Assert.Equal(10, store.Current?.Count);
    }

    public void Dispose() => _mayMerge.Dispose();

    private static SnapshotStore Of(SnapshotStore store)
    {
        store.Replace(() => IndexSnapshot.Of([]));
        return store;
    }

    private SnapshotStore Waiting() =>
        new(
            (snapshot, range) =>
            {
                _mayMerge.Wait();
                return snapshot.Merge(range);
            }
        );

    private static void Change(SnapshotStore store, Range numbers, string text = "text")
    {
        for (var number = numbers.Start.Value; number < numbers.End.Value; number++)
        {
            var document = Document($"d{number}", text);
            _ = store.TryChange(() => [document], _none);
        }
    }

    private static int Segments(SnapshotStore store) => store.Current?.Views.Count ?? 0;

    private static IEnumerable<string> Holding(SnapshotStore store, string text) =>
        (store.Current?.Views ?? [])
            .SelectMany(view => view.LiveDocuments)
            .Where(document => document.Texts[0].Text == text)
            .Select(document => document.Key);

    private static IndexDocument Document(string key, string text) =>
        new() { Key = key, Texts = [new(TextField.Body, TextLanguage.English, text)] };
}
