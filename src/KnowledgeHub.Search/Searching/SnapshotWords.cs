using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Querying;
using KnowledgeHub.Search.Spelling;

namespace KnowledgeHub.Search.Searching;

/// <summary>
/// The words of a snapshot that an audience may know of: a word that stands in hidden entries only does not exist for it.
/// How often a word occurs counts all entries and decides nothing but the order.
/// </summary>
/// <param name="snapshot">The snapshot.</param>
/// <param name="audience">Who asks.</param>
internal sealed class SnapshotWords(IndexSnapshot snapshot, Audience audience) : IWordSource
{
    private static readonly Comparer<NearWord> _bestFirst = Comparer<NearWord>.Create(
        (left, right) =>
            left.Distance != right.Distance ? left.Distance - right.Distance
            : left.Count != right.Count ? right.Count.CompareTo(left.Count)
            : string.CompareOrdinal(left.Folded, right.Folded)
    );

    // A misspelt word is looked up to search for it and to correct it.
    private readonly Dictionary<(TextLanguage, string, int, int), IReadOnlyList<NearWord>> _near =
    [];

    /// <inheritdoc/>
    public bool Knows(TextLanguage language, string term)
    {
        foreach (var view in snapshot.Views)
        {
            foreach (var document in view.Segment[language].Postings(term).Numbers)
            {
                if (view.IsOpenTo(document, audience))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public IReadOnlyList<NearWord> Starting(TextLanguage language, string beginning, int count) =>
        Take(language, count, (words, found) => words.AddStarting(beginning, found));

    /// <inheritdoc/>
    public IReadOnlyList<NearWord> Near(TextLanguage language, string word, int distance, int count)
    {
        var key = (language, word, distance, count);
        if (!_near.TryGetValue(key, out var near))
        {
            near = Take(language, count, (words, found) => words.AddNear(word, distance, found));
            _near.Add(key, near);
        }

        return near;
    }

    private List<NearWord> Take(
        TextLanguage language,
        int count,
        Action<SurfaceWords, List<NearWord>> add
    )
    {
        var found = new List<NearWord>();
        foreach (var view in snapshot.Views)
        {
            add(view.Segment[language].Words, found);
        }

        var best = new List<NearWord>(count);
        foreach (var word in Merge(found))
        {
            Keep(word, language, count, best);
        }

        return best;
    }

    // Very many words may be near, and telling whether one may be shown costs more than to compare it with those kept.
    private void Keep(NearWord word, TextLanguage language, int count, List<NearWord> best)
    {
        if (best.Count == count && _bestFirst.Compare(word, best[^1]) >= 0)
        {
            return;
        }

        if (IsVisible(word, language))
        {
            if (best.Count == count)
            {
                best.RemoveAt(count - 1);
            }

            var place = best.BinarySearch(word, _bestFirst);
            best.Insert(place < 0 ? ~place : place, word);
        }
    }

    // Words that several segments hold come from each of them.
    private IEnumerable<NearWord> Merge(List<NearWord> found) =>
        snapshot.Views.Count == 1
            ? found
            : found
                .GroupBy(word => word.Folded, StringComparer.Ordinal)
                .Select(same =>
                    same.MaxBy(word => word.Count) with
                    {
                        Count = same.Sum(word => word.Count),
                    }
                );

    private bool IsVisible(NearWord word, TextLanguage language) =>
        TermSequences
            .Of(word.Written, language)
            .Any(terms => Array.TrueForAll(terms, term => Knows(language, term)));
}
