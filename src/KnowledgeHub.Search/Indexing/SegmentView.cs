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

    // What most readers may see, ready for their questions.
    private Bitmap Public { get; init; } =
        DeletedCount == 0 ? Segment.Published : Segment.Published.Without(Deleted);

    /// <summary>A view of a segment of which nothing is deleted.</summary>
    /// <param name="segment">The segment.</param>
    public static SegmentView Of(Segment segment) =>
        new(segment, new Bitmap(segment.Documents.Count), 0);

    /// <summary>Whether a document counts and an audience may know of it.</summary>
    /// <param name="document">Number of the document.</param>
    /// <param name="audience">Who asks.</param>
    public bool IsOpenTo(int document, Audience audience) =>
        !Deleted[document] && Segment.Documents[document].IsVisibleTo(audience);

    /// <summary>Number of documents that count and that an audience may know of.</summary>
    /// <param name="audience">Who asks.</param>
    public int CountOpenTo(Audience audience) => Public.Count + DraftsOpenTo(audience).Count();

    /// <summary>Finds the documents that count and that an audience may know of.</summary>
    /// <param name="audience">Who asks.</param>
    /// <param name="open">Where they are put, overwriting what was there.</param>
    public void FindOpenTo(Audience audience, Span<ulong> open)
    {
        Public.Words.CopyTo(open);
        if (audience.SeesAllDrafts || audience.OwnerId is not null)
        {
            foreach (var document in DraftsOpenTo(audience))
            {
                DocumentBits.Add(open, document);
            }
        }
    }

    /// <summary>The number of a document that counts.</summary>
    /// <param name="key">Its key.</param>
    public int? Find(string key) =>
        Segment.Find(key) is { } number && !Deleted[number] ? number : null;

    /// <summary>A view without some documents; the same view when it has none of them.</summary>
    /// <param name="keys">Their keys.</param>
    public SegmentView Without(IEnumerable<string> keys)
    {
        var gone = keys.Select(Find).OfType<int>().Distinct().ToList();
        return gone.Count == 0 ? this : new(Segment, Deleted.With(gone), DeletedCount + gone.Count);
    }

    /// <summary>The keys of the documents that count in an earlier view of the same segment, but not in this one.</summary>
    /// <param name="earlier">The earlier view.</param>
    public IEnumerable<string> DeletedSince(SegmentView earlier) =>
        DeletedCount == earlier.DeletedCount
            ? []
            : Segment
                .Documents.Where((_, number) => Deleted[number] && !earlier.Deleted[number])
                .Select(document => document.Key);

    private IEnumerable<int> DraftsOpenTo(Audience audience) =>
        Segment.Drafts.Where(document => IsOpenTo(document, audience));
}
