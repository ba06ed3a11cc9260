using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Suggesting;

/// <summary>
/// Finds titles in which every word typed is the beginning of a word, whatever its case and diacritics. A document is given
/// once, with its title in the reader's language if that fits. Titles that begin with the first word typed come first, then
/// those in the reader's language, then shorter ones. When very many fit, as after a single letter, the first of them in
/// alphabetical order of the fitting word are looked at (<see cref="MaxTitles"/>).
/// </summary>
internal static class TitleSuggester
{
    /// <summary>How many titles of one segment are looked at.</summary>
    public const int MaxTitles = 600;

    /// <summary>Suggests.</summary>
    /// <param name="snapshot">What to search in.</param>
    /// <param name="words">The folded words typed so far.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="audience">Who asks.</param>
    public static IReadOnlyList<TitleSuggestion> Run(
        IndexSnapshot snapshot,
        string[] words,
        TextLanguage language,
        int count,
        Audience audience
    )
    {
        if (words.Length == 0)
        {
            return [];
        }

        var titles = snapshot
            .Views.SelectMany(view => Matches(view, words, audience))
            .GroupBy(title => title.Key)
            .Select(entry =>
                entry
                    .OrderBy(title => title.Language != language)
                    .ThenBy(title => title.Language)
                    .First()
            );
        return [.. Rank(titles, language).Take(count)];
    }

    private static IEnumerable<TitleSuggestion> Rank(
        IEnumerable<TitleSuggestion> titles,
        TextLanguage language
    ) =>
        titles
            .OrderByDescending(title => title.StartsAlike)
            .ThenBy(title => title.Language != language)
            .ThenBy(title => title.Title.Length)
            .ThenBy(title => title.Title, StringComparer.Ordinal)
            .ThenBy(title => title.Key, StringComparer.Ordinal);

    private static List<TitleSuggestion> Matches(
        SegmentView view,
        string[] words,
        Audience audience
    )
    {
        var found = new HashSet<(int Document, TextLanguage Language)>();
        foreach (var word in Rarest(view.Segment.TitleWords, words))
        {
            if (found.Count < MaxTitles && view.IsOpenTo(word.Document, audience))
            {
                _ = found.Add((word.Document, word.Language));
            }
        }

        return
        [
            .. found
                .Where(title => Fits(view, title, words))
                .Select(title => Suggestion(view, title, words)),
        ];
    }

    private static IEnumerable<TitleWord> Rarest(TitleWords titles, string[] words) =>
        titles.StartingWith(words.MinBy(titles.CountStartingWith) ?? words[0]);

    private static bool Fits(
        SegmentView view,
        (int Document, TextLanguage Language) title,
        string[] words
    )
    {
        var titleWords = view.Segment.TitleWords.Of(title.Document, title.Language);
        return words.All(typed =>
            titleWords.Any(word => word.StartsWith(typed, StringComparison.Ordinal))
        );
    }

    private static TitleSuggestion Suggestion(
        SegmentView view,
        (int Document, TextLanguage Language) title,
        string[] words
    )
    {
        var document = view.Segment.Documents[title.Document];
        var first = view.Segment.TitleWords.Of(title.Document, title.Language)[0];
        return new(
            document.Key,
            document.TitleIn(title.Language),
            title.Language,
            first.StartsWith(words[0], StringComparison.Ordinal)
        );
    }
}
