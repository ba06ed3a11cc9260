namespace KnowledgeHub.Search.Indexing;

/// <summary>A segment that goes into a merge and what becomes of its documents.</summary>
internal sealed class MergeSource
{
    /// <summary>The new number of a document that is left behind.</summary>
    public const int Gone = -1;

    private readonly int[] _numbers;

    /// <summary>Numbers the documents that stay.</summary>
    /// <param name="view">The segment.</param>
    /// <param name="firstNumber">The new number of its first document.</param>
    public MergeSource(SegmentView view, int firstNumber)
    {
        Segment = view.Segment;
        _numbers = new int[view.Segment.Documents.Count];
        for (var document = 0; document < _numbers.Length; document++)
        {
            _numbers[document] = view.Deleted[document] ? Gone : firstNumber++;
        }
    }

    /// <summary>The segment.</summary>
    public Segment Segment { get; }

    /// <summary>The new number of each document; <see cref="Gone"/> for one that is left behind.</summary>
    public ReadOnlySpan<int> Numbers => _numbers;

    /// <summary>The old numbers of the documents that stay, in order.</summary>
    public IEnumerable<int> Staying =>
        Enumerable.Range(0, _numbers.Length).Where(document => _numbers[document] != Gone);

    /// <summary>The sources of a merge, their documents numbered one after the other.</summary>
    /// <param name="views">The segments in order.</param>
    public static IReadOnlyList<MergeSource> Of(IEnumerable<SegmentView> views)
    {
        var sources = new List<MergeSource>();
        var next = 0;
        foreach (var view in views)
        {
            sources.Add(new(view, next));
            next += view.LiveCount;
        }

        return sources;
    }
}
