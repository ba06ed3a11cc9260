using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Spelling;

namespace KnowledgeHub.Search.Querying;

/// <summary>
/// Finds words of the entries that stand for a word typed: those that begin with it, and those spelled nearly alike. Looks only
/// the first few different words up; further ones stand for themselves.
/// </summary>
/// <param name="words">The words that the reader may know of.</param>
internal sealed class WordExpansion(IWordSource words)
{
    /// <summary>The fewest letters of a beginning.</summary>
    public const int MinBeginning = 2;

    private const int MinOneError = 4;
    private const int MinTwoErrors = 8;
    private const int MaxStarting = 50;

    // To look a word up costs far more than to search for it; nobody means so many words nearly.
    private const int MaxLookedUp = 16;

    // Words to search for: each costs its postings, and the right one is hardly ever farther down.
    private const int MaxNear = 6;

    // Words to choose a correction from, which prefers the reader's language and the same first letter.
    private const int MaxOffered = 12;
    private const double PrefixWeight = 0.8;

    // By number of letters that differ: a match by spelling is worth less than the word itself would be.
    private static readonly double[] _nearWeights = [0.5, 0.4, 0.25];

    private readonly HashSet<string> _lookedUp = new(StringComparer.Ordinal);

    /// <summary>How many letters of a word may differ: one from four letters, two from eight.</summary>
    /// <param name="word">A folded word.</param>
    public static int Tolerance(string word) =>
        word.Length >= MinTwoErrors ? 2
        : word.Length >= MinOneError ? 1
        : 0;

    /// <summary>Words that a clause asks for by its form.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="language">The language.</param>
    public IEnumerable<Alternative> ByForm(ParsedClause clause, TextLanguage language) =>
        clause.Form switch
        {
            WordForm.Prefix => Starting(clause.Text, language),
            WordForm.Fuzzy => Near(clause.Text, language),
            _ => [],
        };

    /// <summary>The words that are spelled nearly alike; of them the nearest only, unless the reader asked for all.</summary>
    /// <param name="text">A word as typed.</param>
    public IReadOnlyList<Alternative> Nearest(string text)
    {
        List<Alternative> near =
        [
            .. TextLanguages.All.SelectMany(language => Near(text, language)),
        ];
        var best = near.Select(alternative => alternative.Weight).DefaultIfEmpty().Max();
        return near.FindAll(alternative => alternative.Weight >= best);
    }

    /// <summary>The best words to offer in place of one, best first.</summary>
    /// <param name="text">A word as typed.</param>
    /// <param name="reader">The reader's language, preferred over the others.</param>
    public IReadOnlyList<NearWord> Corrections(string text, TextLanguage reader)
    {
        var word = WordFolding.Fold(text);
        var tolerance = Tolerance(word);
        return tolerance == 0 || !MayLookUp(word)
            ? []
            :
            [
                .. TextLanguages
                    .All.SelectMany(language =>
                        words
                            .Near(language, word, tolerance, MaxOffered)
                            .Select(near => (Near: near, Language: language))
                    )
                    .OrderBy(pair => pair.Near.Distance)
                    .ThenBy(pair => pair.Near.Folded[0] != word[0])
                    .ThenBy(pair => pair.Language != reader)
                    .ThenByDescending(pair => pair.Near.Count)
                    .ThenBy(pair => pair.Near.Folded, StringComparer.Ordinal)
                    .Select(pair => pair.Near)
                    .DistinctBy(near => near.Folded),
            ];
    }

    private IEnumerable<Alternative> Starting(string text, TextLanguage language)
    {
        var beginning = WordFolding.Fold(text);
        return beginning.Length < MinBeginning || !MayLookUp(beginning)
            ? []
            : words
                .Starting(language, beginning, MaxStarting)
                .SelectMany(word => Terms(word, language, MatchKind.Prefix, PrefixWeight));
    }

    private IEnumerable<Alternative> Near(string text, TextLanguage language)
    {
        var word = WordFolding.Fold(text);
        var tolerance = Tolerance(word);
        return tolerance == 0 || !MayLookUp(word)
            ? []
            : words
                .Near(language, word, tolerance, MaxOffered)
                .Take(MaxNear)
                .SelectMany(near =>
                    Terms(near, language, MatchKind.Spelling, _nearWeights[near.Distance])
                );
    }

    private bool MayLookUp(string word) =>
        _lookedUp.Contains(word) || (_lookedUp.Count < MaxLookedUp && _lookedUp.Add(word));

    private static IEnumerable<Alternative> Terms(
        NearWord word,
        TextLanguage language,
        MatchKind kind,
        double weight
    ) =>
        TermSequences
            .Of(word.Written, language)
            .Select(terms => new Alternative(language, terms, kind, weight));
}
