using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Indexing;

/// <summary>
/// Everything there is to find at one moment: a large base segment and small ones with what changed since. Immutable, so a
/// reader that holds one sees one consistent state; a change makes the next snapshot and shares what stayed.
/// </summary>
/// <remarks>
/// At most <see cref="MaxChangeSegments"/> small segments stand beside the base; one more and they are merged into one. When
/// replaced and added documents reach a quarter of the base (and at least <see cref="MinCompaction"/>), everything is
/// merged into a new base. Merging analyses the kept texts again, in the writer's thread; readers never wait.
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
        Averages = new(views);
        Count = views.Sum(view => view.LiveCount);
    }

    /// <summary>The segments, the base first.</summary>
    public IReadOnlyList<SegmentView> Views { get; }

    /// <summary>Average field lengths.</summary>
    public FieldAverages Averages { get; }

    /// <summary>Number of documents.</summary>
    public int Count { get; }

    /// <summary>A snapshot of just these documents.</summary>
    /// <param name="documents">The documents; of several with one key the last counts.</param>
    public static IndexSnapshot Of(IEnumerable<IndexDocument> documents) =>
        new([SegmentView.Of(LastByKey(documents))]);

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
            views.Add(SegmentView.Of(arriving));
        }

        return new(Merge(views));
    }

    /// <summary>The number of documents that hold a term in a language; replaced ones count until the next merge.</summary>
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
            return [SegmentView.Of([.. views.SelectMany(view => view.LiveDocuments)])];
        }

        return views.Count - 1 <= MaxChangeSegments
            ? views
            : [views[0], SegmentView.Of([.. views.Skip(1).SelectMany(view => view.LiveDocuments)])];
    }

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
