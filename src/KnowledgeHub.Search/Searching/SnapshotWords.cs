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
    public IReadOnlyList<NearWord> Near(
        TextLanguage language,
        string word,
        int distance,
        int count
    ) => Take(language, count, (words, found) => words.AddNear(word, distance, found));

    private IReadOnlyList<NearWord> Take(
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

        return
        [
            .. Merge(found)
                .OrderBy(word => word.Distance)
                .ThenByDescending(word => word.Count)
                .ThenBy(word => word.Folded, StringComparer.Ordinal)
                .Where(word => IsVisible(word, language))
                .Take(count),
        ];
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
