using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Querying;
using KnowledgeHub.Search.Spelling;

namespace KnowledgeHub.Search.Suggesting;

/// <summary>
/// What may follow what a reader types: titles, terms of the thesaurus, popular searches. When nothing fits, words that begin
/// like no known one are replaced by the nearest that do.
/// </summary>
/// <param name="snapshot">What to search in.</param>
/// <param name="labels">The thesaurus.</param>
/// <param name="popular">Popular searches.</param>
/// <param name="audience">Who asks.</param>
internal sealed class Suggestions(
    IndexSnapshot snapshot,
    LabelIndex labels,
    IReadOnlyList<string> popular,
    Audience audience
)
{
    private const int MaxConcepts = 3;
    private const int MaxQueries = 2;
    private const int MaxCorrections = 3;

    /// <summary>Suggests: titles first, then terms, then searches.</summary>
    /// <param name="typed">What was typed so far.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<PracticeSuggestion> Find(string typed, TextLanguage language, int count)
    {
        var words = TitleWords.Fold(typed);
        if (words.Length == 0)
        {
            return [];
        }

        var found = Find(words, language, count);
        return found.Count > 0
            ? found
            : Corrected(words)
                .Select(corrected => Find(corrected, language, count))
                .FirstOrDefault(better => better.Count > 0, []);
    }

    private List<PracticeSuggestion> Find(string[] words, TextLanguage language, int count)
    {
        var queries = Queries(words).Take(MaxQueries).ToList();
        var concepts = Concepts(words, language).Take(MaxConcepts).ToList();
        var titles = TitleSuggester
            .Run(snapshot, words, language, count, audience)
            .Take(Math.Max(count - concepts.Count - queries.Count, count / 2))
            .Select(title => new PracticeSuggestion(new(title.Key), title.Title)
            {
                Language = title.Language.Code(),
            });
        return [.. titles.Concat(concepts).Concat(queries).Take(count)];
    }

    private IEnumerable<PracticeSuggestion> Concepts(string[] words, TextLanguage language) =>
        labels
            .Words.Continuing(words)
            .OrderBy(label => label.Label.Language != language.Code())
            .ThenByDescending(label =>
                label.Words[0].StartsWith(words[0], StringComparison.Ordinal)
            )
            .ThenBy(label => label.Label.Text.Length)
            .ThenBy(label => label.Label.Text, StringComparer.Ordinal)
            .DistinctBy(label => label.Concept.Id)
            .Select(label => new PracticeSuggestion(default, label.Label.Text)
            {
                Kind = SuggestionKind.Concept,
                Language = label.Label.Language,
                Concept = label.Concept.Id,
            });

    private IEnumerable<PracticeSuggestion> Queries(string[] words) =>
        popular
            .Where(query => Continues(TitleWords.Fold(query), words))
            .Select(query => new PracticeSuggestion(default, query)
            {
                Kind = SuggestionKind.Query,
            });

    private static bool Continues(string[] query, string[] words) =>
        query.Length >= words.Length
        && query
            .Zip(words)
            .All(pair => pair.First.StartsWith(pair.Second, StringComparison.Ordinal));

    // The nearest words first; all but one unknown word are replaced by their nearest.
    private IEnumerable<string[]> Corrected(string[] words)
    {
        var ways = words.Select(Beginnings).ToArray();
        var unsure = Array.FindIndex(ways, way => way.Length > 1);
        if (Array.Exists(ways, way => way.Length == 0))
        {
            return [];
        }

        var best = ways.Select(way => way[0]).ToArray();
        return unsure < 0
            ? [best]
            : ways[unsure]
                .Select(word => best.Select((other, at) => at == unsure ? word : other).ToArray());
    }

    private string[] Beginnings(string word)
    {
        var tolerance = WordExpansion.Tolerance(word);
        if (tolerance == 0)
        {
            return [word];
        }

        var near = new List<NearWord>();
        labels.Words.Words.AddNearBeginnings(word, tolerance, near);
        foreach (var view in snapshot.Views)
        {
            foreach (var language in TextLanguages.All)
            {
                view.Segment[language].Words.AddNearBeginnings(word, tolerance, near);
            }
        }

        return
        [
            .. near.OrderBy(other => other.Distance)
                .ThenByDescending(other => IsTitleWord(other.Folded))
                .ThenByDescending(other => other.Count)
                .Select(other => other.Folded)
                .Distinct(StringComparer.Ordinal)
                .Take(MaxCorrections),
        ];
    }

    private bool IsTitleWord(string beginning) =>
        snapshot.Views.Any(view => view.Segment.TitleWords.CountStartingWith(beginning) > 0);
}
