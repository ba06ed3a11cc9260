using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Indexing;

/// <summary>
/// Everything there is to find at one moment: a large base segment and small ones with what changed since. Immutable, so a
/// reader that holds one sees one consistent state; a change makes the next snapshot and shares what stayed.
/// </summary>
/// <remarks>
/// When more than <see cref="MaxChangeSegments"/> small segments stand beside the base, the last ones are to be merged, so that a
/// document is copied a few times at most. When replaced and added documents reach a quarter of the base (and at least
/// <see cref="MinCompaction"/>), everything is to be merged into a new base. Merging copies postings and analyses no text again;
/// <see cref="SnapshotStore"/> does it in the background.
/// </remarks>
internal sealed class IndexSnapshot
{
    /// <summary>How many segments of changes there may be beside the base.</summary>
    public const int MaxChangeSegments = 8;

    /// <summary>How many changed documents there are at least before the base is made anew.</summary>
    public const int MinCompaction = 256;

    /// <summary>Where segments are free to be changed while none is being merged: nowhere.</summary>
    public const int NoMerge = int.MaxValue;

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
    /// <param name="firstFree">
    /// The segments before this one are being merged. When more than <see cref="MaxChangeSegments"/> have gathered behind them,
    /// the merge is too slow for the changes, and the last of those are merged here.
    /// </param>
    public IndexSnapshot With(
        IEnumerable<IndexDocument> changed,
        IReadOnlySet<string> removed,
        int firstFree = NoMerge
    )
    {
        var arriving = LastByKey(changed.Where(document => !removed.Contains(document.Key)));
        var leaving = arriving.Select(document => document.Key).Concat(removed).ToList();
        var views = Views.Select(view => view.Without(leaving)).ToList();
        if (arriving.Count > 0)
        {
            views.Add(SegmentView.Of(Segment.Of(arriving)));
        }

        if (firstFree != NoMerge && views.Count - firstFree > MaxChangeSegments)
        {
            var first = FirstToMerge(views, firstFree);
            views = [.. views[..first], SegmentView.Of(Segment.Merge(views[first..]))];
        }

        return new(views);
    }

    /// <summary>The segments that should be merged into one; null when there are few enough.</summary>
    public Range? ToMerge()
    {
        var stale = Views[0].DeletedCount + Views.Skip(1).Sum(view => view.Segment.Documents.Count);
        return stale >= Math.Max(MinCompaction, Views[0].Segment.Documents.Count / 4)
                ? 0..Views.Count
            : Views.Count - 1 > MaxChangeSegments ? FirstToMerge(Views, 1)..Views.Count
            : null;
    }

    /// <summary>Merges segments.</summary>
    /// <param name="range">Which.</param>
    public Segment Merge(Range range) => Segment.Merge([.. Views.Take(range)]);

    /// <summary>The next snapshot, with a merged segment in place of those that it was made of.</summary>
    /// <param name="before">The snapshot that they were merged in.</param>
    /// <param name="range">Which they were.</param>
    /// <param name="merged">The merged segment. What has been replaced or removed since is deleted in it.</param>
    /// <returns>This snapshot, when it has been built anew and no longer has those segments.</returns>
    public IndexSnapshot WithMerged(IndexSnapshot before, Range range, Segment merged)
    {
        var gone = new List<string>();
        for (var number = range.Start.Value; number < range.End.Value; number++)
        {
            if (number >= Views.Count || Views[number].Segment != before.Views[number].Segment)
            {
                return this;
            }

            gone.AddRange(Views[number].DeletedSince(before.Views[number]));
        }

        return new([
            .. Views.Take(range.Start.Value),
            SegmentView.Of(merged).Without(gone),
            .. Views.Skip(range.End.Value),
        ]);
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

    // The last ones and those before them, as long as these are not much larger: sizes stay like those of a counter's digits.
    private static int FirstToMerge(IReadOnlyList<SegmentView> views, int firstFree)
    {
        var first = views.Count - 2;
        var size = views[^1].Segment.Documents.Count + views[^2].Segment.Documents.Count;
        while (first > firstFree && views[first - 1].Segment.Documents.Count <= 2 * size)
        {
            first--;
            size += views[first].Segment.Documents.Count;
        }

        return first;
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
