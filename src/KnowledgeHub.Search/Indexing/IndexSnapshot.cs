using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Indexing;

/// <summary>
/// Everything there is to find at one moment: a large base segment and small ones with what changed since. Immutable, so a
/// reader that holds one sees one consistent state; a change makes the next snapshot and shares what stayed.
/// </summary>
/// <remarks>
/// At most <see cref="MaxChangeSegments"/> small segments stand beside the base. One more, and the last ones are merged, so
/// that a document is copied a few times at most. When replaced and added documents reach a quarter of the base (and at least
/// <see cref="MinCompaction"/>), everything is merged into a new base. Merging copies postings and analyses no text again.
/// </remarks>
internal sealed class IndexSnapshot
{
    /// <summary>How many segments of changes there may be beside the base.</summary>
    public const int MaxChangeSegments = 8;

    /// <summary>How many changed documents there are at least before the base is made anew.</summary>
    public const int MinCompaction = 256;

    private IndexSnapshot(IReadOnlyList<SegmentView> views)
    {
        Views = views;
        Norms = new(new(views));
        Facets = new(views);
        Count = views.Sum(view => view.LiveCount);
        PublishedCount = views.Sum(view =>
            view.Segment.Documents.Count - view.Segment.Drafts.Count
        );
    }

    /// <summary>The segments, the base first.</summary>
    public IReadOnlyList<SegmentView> Views { get; }

    /// <summary>What the length of a field makes of its words.</summary>
    public LengthNorms Norms { get; }

    /// <summary>The facet values of all segments.</summary>
    public FacetVocabulary Facets { get; }

    /// <summary>Number of documents.</summary>
    public int Count { get; }

    /// <summary>Number of documents that everybody sees; replaced ones count until the next merge, as they do in frequencies.</summary>
    public int PublishedCount { get; }

    /// <summary>A snapshot of just these documents.</summary>
    /// <param name="documents">The documents; of several with one key the last counts.</param>
    public static IndexSnapshot Of(IEnumerable<IndexDocument> documents) =>
        new([SegmentView.Of(Segment.Of(LastByKey(documents)))]);

    /// <summary>The next snapshot.</summary>
    /// <param name="changed">Documents that are new or replace the one with their key; of several the last counts.</param>
    /// <param name="removed">Keys of documents that go; a key that is also among the changed ones goes.</param>
    public IndexSnapshot With(IEnumerable<IndexDocument> changed, IReadOnlySet<string> removed)
    {
        var arriving = LastByKey(changed.Where(document => !removed.Contains(document.Key)));
        var leaving = arriving.Select(document => document.Key).Concat(removed).ToList();
        var views = Views.Select(view => view.Without(leaving)).ToList();
        if (arriving.Count > 0)
        {
            views.Add(SegmentView.Of(Segment.Of(arriving)));
        }

        return new(Merge(views));
    }

    /// <summary>The number of published documents that hold a term; replaced ones count until the next merge.</summary>
    /// <param name="language">The language.</param>
    /// <param name="term">The term.</param>
    public int PublishedFrequency(TextLanguage language, string term)
    {
        var sum = 0;
        foreach (var view in Views)
        {
            sum += view.Segment[language].PublishedFrequency(term);
        }

        return sum;
    }

    /// <summary>The number of documents of every status that hold a term; replaced ones count until the next merge.</summary>
    /// <param name="language">The language.</param>
    /// <param name="term">The term.</param>
    public int DocumentFrequency(TextLanguage language, string term)
    {
        var sum = 0;
        foreach (var view in Views)
        {
            sum += view.Segment[language].DocumentFrequency(term);
        }

        return sum;
    }

    private static List<SegmentView> Merge(List<SegmentView> views)
    {
        var stale = views[0].DeletedCount + views.Skip(1).Sum(view => view.Segment.Documents.Count);
        if (stale >= Math.Max(MinCompaction, views[0].Segment.Documents.Count / 4))
        {
            return MergeFrom(views, 0);
        }

        return views.Count - 1 <= MaxChangeSegments ? views : MergeFrom(views, FirstToMerge(views));
    }

    // The last ones and those before them, as long as these are not much larger: sizes stay like those of a counter's digits.
    private static int FirstToMerge(List<SegmentView> views)
    {
        var first = views.Count - 2;
        var size = views[^1].Segment.Documents.Count + views[^2].Segment.Documents.Count;
        while (first > 1 && views[first - 1].Segment.Documents.Count <= 2 * size)
        {
            first--;
            size += views[first].Segment.Documents.Count;
        }

        return first;
    }

    private static List<SegmentView> MergeFrom(List<SegmentView> views, int first) =>
        [.. views.Take(first), SegmentView.Of(Segment.Merge(views[first..]))];

    private static List<IndexDocument> LastByKey(IEnumerable<IndexDocument> documents)
    {
        var byKey = new Dictionary<string, IndexDocument>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            byKey[document.Key] = document;
        }

        return [.. byKey.Values];
    }
}
