using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Core.Editorial;

/// <summary>
/// Use case: warn whoever types a title of entries that may be the same. The search finds candidates, so only entries that
/// the actor may see are named; a candidate counts when its title shares most words with what is typed.
/// </summary>
/// <param name="search">Finds candidates.</param>
public sealed class SimilarTitles(SearchPractices search)
{
    private const int Most = 3;
    private const int FewestWords = 2;
    private const double LeastShare = 0.5;

    /// <summary>Entries with a similar title in any language, the most similar first; at most three.</summary>
    /// <param name="actor">Who types.</param>
    /// <param name="title">The title so far.</param>
    /// <param name="except">The entry that is being written; null for a new one.</param>
    /// <param name="cancellation">Cancels the loading of the entries.</param>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    public async Task<IReadOnlyList<Practice>> FindAsync(
        Actor actor,
        string title,
        PracticeId? except,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(title);
        var words = Words(title);
        if (words.Count < FewestWords || title.Length > PracticeContent.MaxTitleLength)
        {
            return [];
        }

        var found = await search.ExecuteAsync(
            actor,
            new() { Text = title, Widens = false },
            cancellation
        );
        return
        [
            .. found
                .Results.Select(result => result.Practice)
                .Where(practice => practice.Id != except)
                .Select(practice => (Practice: practice, Share: Share(words, practice)))
                .Where(candidate => candidate.Share >= LeastShare)
                .OrderByDescending(candidate => candidate.Share)
                .Take(Most)
                .Select(candidate => candidate.Practice),
        ];
    }

    // Words in common among all words of both titles (Jaccard's coefficient), in the language that fits best.
    private static double Share(HashSet<string> words, Practice practice) =>
        practice
            .Content.Title.Languages.Select(language =>
                Words(practice.Content.Title[language] ?? string.Empty)
            )
            .Select(other => (double)words.Count(other.Contains) / words.Union(other).Count())
            .DefaultIfEmpty(0)
            .Max();

    private static HashSet<string> Words(string title) =>
        [
            .. WordTokens
                .Of(title)
                .Where(token => char.IsLetterOrDigit(token[0]) && token.Length > 2)
                .Select(token => token.ToLowerInvariant()),
        ];
}
