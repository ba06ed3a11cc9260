using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Querying;

namespace KnowledgeHub.Search.Searching;

/// <summary>One search on one snapshot, and what would be found if it were put in another way.</summary>
/// <param name="snapshot">What to search in.</param>
/// <param name="criteria">What to search for.</param>
/// <param name="labels">The labels of the thesaurus.</param>
/// <param name="curated">What editors chose for searched texts.</param>
internal sealed class Question(
    IndexSnapshot snapshot,
    PracticeCriteria criteria,
    LabelIndex labels,
    ICuratedEntries curated
)
{
    private readonly TextLanguage _reader = TextLanguages.Of(criteria.Language);
    private readonly SnapshotWords _words = new(snapshot, criteria.Audience);
    private SearchResult? _answer;
    private CorrectedText? _correction;
    private bool _isCorrected;

    /// <summary>What is searched in.</summary>
    public IndexSnapshot Snapshot => snapshot;

    /// <summary>Whether it is asked of a snapshot with a thesaurus.</summary>
    /// <param name="other">The snapshot.</param>
    /// <param name="thesaurus">The labels of the thesaurus.</param>
    public bool IsOf(IndexSnapshot other, LabelIndex thesaurus) =>
        ReferenceEquals(snapshot, other) && ReferenceEquals(labels, thesaurus);

    /// <summary>What is found.</summary>
    public SearchResult Answer() =>
        _answer ??= SnapshotSearch.Run(
            snapshot,
            criteria,
            Compile(criteria.Text, isTolerant: true),
            curated.For(criteria.Text, criteria.Language)
        );

    /// <summary>The text with its unknown words corrected.</summary>
    /// <returns>The text and how much it finds; null when it does not find more than the words typed.</returns>
    public CorrectedText? Correction()
    {
        if (!_isCorrected)
        {
            (_correction, _isCorrected) = (FindCorrection(), true);
        }

        return _correction;
    }

    private CorrectedText? FindCorrection()
    {
        var unknown = Answer().Query.Unknown;
        if (unknown.Count == 0)
        {
            return null;
        }

        var text = Corrected(unknown);
        if (text == criteria.Text)
        {
            return null;
        }

        var typed = Count(criteria.Text);
        var found = Count(text);
        return found > typed ? new(text, found) : null;
    }

    /// <summary>How many entries another text finds with the same filters.</summary>
    /// <param name="text">The text.</param>
    public int Count(string text)
    {
        var query = Compile(text, isTolerant: false);
        return query.Wanted.Count == 0
            ? 0
            : SnapshotSearch.Count(snapshot, criteria, query, curated.For(text, criteria.Language));
    }

    private string Corrected(IEnumerable<ParsedClause> unknown)
    {
        var expansion = new WordExpansion(_words);
        var text = criteria.Text;
        foreach (var word in unknown.OrderByDescending(word => word.Start))
        {
            if (expansion.Corrections(word.Text, _reader) is [var best, ..])
            {
                text = text.Remove(word.Start, word.Text.Length).Insert(word.Start, best.Written);
            }
        }

        return text;
    }

    private CompiledQuery Compile(string text, bool isTolerant) =>
        new QueryCompiler(_reader, _words, criteria.Widens ? labels : null)
        {
            IsTolerant = isTolerant,
        }.Compile(QueryParser.Parse(text));
}
