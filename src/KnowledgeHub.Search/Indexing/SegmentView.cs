using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Search.Indexing;

/// <summary>A segment and which of its documents have since been replaced or removed. Immutable.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Deleted">The documents that no longer count.</param>
/// <param name="DeletedCount">How many those are.</param>
internal sealed record SegmentView(Segment Segment, Bitmap Deleted, int DeletedCount)
{
    /// <summary>Number of documents that count.</summary>
    public int LiveCount => Segment.Documents.Count - DeletedCount;

    /// <summary>The documents that count.</summary>
    public IEnumerable<IndexDocument> LiveDocuments =>
        Segment.Documents.Where((_, number) => !Deleted[number]);

    /// <summary>A view of a segment of which nothing is deleted.</summary>
    /// <param name="documents">The documents of the new segment.</param>
    public static SegmentView Of(IReadOnlyList<IndexDocument> documents) =>
        new(new Segment(documents), new Bitmap(documents.Count), 0);

    /// <summary>Whether a document counts and an audience may know of it.</summary>
    /// <param name="document">Number of the document.</param>
    /// <param name="audience">Who asks.</param>
    public bool IsOpenTo(int document, Audience audience) =>
        !Deleted[document] && Segment.Documents[document].IsVisibleTo(audience);

    /// <summary>Number of documents that count and that an audience may know of.</summary>
    /// <param name="audience">Who asks.</param>
    public int CountOpenTo(Audience audience) =>
        LiveDocuments.Count(document => document.IsVisibleTo(audience));

    /// <summary>The number of a document that counts.</summary>
    /// <param name="key">Its key.</param>
    public int? Find(string key) =>
        Segment.Find(key) is { } number && !Deleted[number] ? number : null;

    /// <summary>A view without some documents; the same view when it has none of them.</summary>
    /// <param name="keys">Their keys.</param>
    public SegmentView Without(IEnumerable<string> keys)
    {
        var gone = keys.Select(Find).OfType<int>().Distinct().ToList();
        return gone.Count == 0
            ? this
            : this with
            {
                Deleted = Deleted.With(gone),
                DeletedCount = DeletedCount + gone.Count,
            };
    }
}
