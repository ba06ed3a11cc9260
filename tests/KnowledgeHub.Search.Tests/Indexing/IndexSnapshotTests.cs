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
    public void With_ManySmallChanges_KeepsFewSegments()
    {
        var snapshot = IndexSnapshot.Of([Document("base", "text")]);

        for (var change = 0; change < 100; change++)
        {
            snapshot = snapshot.With([Document($"d{change}", "text")], _none);
        }

        Assert.Equal(101, snapshot.Count);
        Assert.InRange(snapshot.Views.Count, 1, IndexSnapshot.MaxChangeSegments + 1);
    }

    [Fact]
    public void With_MuchReplaced_CompactsToOneSegment()
    {
        var documents = Enumerable
            .Range(0, 400)
            .Select(number => Document($"d{number}", "text"))
            .ToList();

        var after = IndexSnapshot.Of(documents).With(documents.Take(300), _none);

        Assert.Equal(0, Assert.Single(after.Views).DeletedCount);
        Assert.Equal(400, after.DocumentFrequency(TextLanguage.English, "text"));
    }

    [Fact]
    public void With_ManyChangesMerged_HoldsThePostingsOfANewIndex()
    {
        var random = new Random(7);
        var documents = new Dictionary<string, IndexDocument>();
        var snapshot = IndexSnapshot.Of([]);
        for (var change = 0; change < 700; change++)
        {
            var key = $"d{random.Next(200)}";
            documents[key] = Document(key, string.Join(' ', random.GetItems(_words, 12)));
            snapshot = snapshot.With([documents[key]], _none);
        }

        var rebuilt = IndexSnapshot.Of(documents.Values);

        Assert.Equal(Postings(rebuilt), Postings(snapshot));
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
