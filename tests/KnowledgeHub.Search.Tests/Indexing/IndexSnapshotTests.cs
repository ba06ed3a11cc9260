using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Tests.Indexing;

public sealed class IndexSnapshotTests
{
    private static readonly HashSet<string> _none = [];
    private static readonly string[] _words = ["ale", "bog", "cup", "dim", "elk", "fig-gum"];

    [Fact]
    public void With_ChangedDocument_LeavesTheOldSnapshotAsItWas()
    {
        var before = IndexSnapshot.Of([Document("a", "old")]);

        var after = before.With([Document("a", "new")], _none);

        Assert.Equal("old", Text(before));
        Assert.Equal("new", Text(after));
        Assert.Equal(1, after.Count);
    }

    [Fact]
    public void With_DocumentBothChangedAndRemoved_IsGone()
    {
        var before = IndexSnapshot.Of([Document("a", "old")]);

        var after = before.With([Document("a", "new")], new HashSet<string> { "a" });

        Assert.Equal(0, after.Count);
    }

    [Fact]
    public void Of_KeyTwice_TheLastCounts()
    {
        var snapshot = IndexSnapshot.Of([Document("a", "old"), Document("a", "new")]);

        Assert.Equal("new", Text(snapshot));
    }

    [Fact]
    public void ToMerge_MuchReplaced_IsEverything()
    {
        var documents = Enumerable
            .Range(0, 400)
            .Select(number => Document($"d{number}", "text"))
            .ToList();

        var after = Settled(IndexSnapshot.Of(documents).With(documents.Take(300), _none));

        Assert.Equal(0, Assert.Single(after.Views).DeletedCount);
        Assert.Equal(400, after.DocumentFrequency(TextLanguage.English, "text"));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void WithMerged_ChangesMeanwhile_HoldsThePostingsOfANewIndex(int seed)
    {
        var random = new Random(seed);
        var documents = new Dictionary<string, IndexDocument>();
        var snapshot = IndexSnapshot.Of([]);
        for (var change = 0; change < 300; change++)
        {
            var (before, range) = (snapshot, snapshot.ToMerge());
            for (var meanwhile = random.Next(4); meanwhile >= 0; meanwhile--)
            {
                snapshot = Changed(snapshot, documents, random, range?.End.Value);
            }

            snapshot = range is { } found
                ? snapshot.WithMerged(before, found, before.Merge(found))
                : snapshot;
        }

        Assert.Equal(Postings(IndexSnapshot.Of(documents.Values)), Postings(snapshot));
        Assert.Equal(documents.Count, snapshot.Count);
        Assert.InRange(Settled(snapshot).Views.Count, 1, IndexSnapshot.MaxChangeSegments + 1);
    }

    private static IndexSnapshot Changed(
        IndexSnapshot snapshot,
        Dictionary<string, IndexDocument> documents,
        Random random,
        int? firstFree
    )
    {
        var removed = $"d{random.Next(200)}";
        var key = $"d{random.Next(200)}";
        documents[key] = Document(key, string.Join(' ', random.GetItems(_words, 12)));
        _ = documents.Remove(removed);
        return snapshot.With(
            key == removed ? [] : [documents[key]],
            new HashSet<string> { removed },
            firstFree ?? IndexSnapshot.NoMerge
        );
    }

    private static IndexSnapshot Settled(IndexSnapshot snapshot)
    {
        while (snapshot.ToMerge() is { } range)
        {
            snapshot = snapshot.WithMerged(snapshot, range, snapshot.Merge(range));
        }

        return snapshot;
    }

    private static IEnumerable<string> Postings(IndexSnapshot snapshot) =>
        snapshot.Views.SelectMany(PostingsOf).Order(StringComparer.Ordinal);

    private static IEnumerable<string> PostingsOf(SegmentView view)
    {
        var index = view.Segment[TextLanguage.English];
        var positions = new List<int>();
        foreach (var term in index.Terms)
        {
            var postings = index.Postings(term);
            for (var place = postings.Start; place < postings.End; place++)
            {
                var document = postings.Documents[place];
                index.Positions.Decode(place, positions);
                if (!view.Deleted[document])
                {
                    var key = view.Segment.Documents[document].Key;
                    var length = index.Lengths.Code((int)TextField.Body, document);
                    yield return $"{term} {key} {length} {string.Join(',', positions)}";
                }
            }
        }
    }

    private static IndexDocument Document(string key, string text) =>
        new() { Key = key, Texts = [new(TextField.Body, TextLanguage.English, text)] };

    private static string Text(IndexSnapshot snapshot) =>
        Assert.Single(snapshot.Views.SelectMany(view => view.LiveDocuments)).Texts[0].Text;
}
