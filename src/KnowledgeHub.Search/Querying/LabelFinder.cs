using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Querying;

/// <summary>Finds labels of the thesaurus among words, in whatever language they are.</summary>
/// <param name="labels">The labels.</param>
/// <param name="words">What was read, in order.</param>
internal sealed class LabelFinder(LabelIndex labels, IReadOnlyList<ParsedClause> words)
{
    // A longer query is no longer a question, and every word costs a look at all label lengths.
    private const int MaxWords = 64;

    private const string Nothing = "\u0001";

    /// <summary>The labels, longest first; a word belongs to one label only, unless two concepts share that label.</summary>
    public IReadOnlyList<LabelMatch> Find()
    {
        var chosen = new List<LabelMatch>();
        var ordered = TextLanguages
            .All.SelectMany(In)
            .Where(match => IsWhole(match) && IsMeant(match))
            .DistinctBy(match => (match.First, match.Last, match.Concept.Id))
            .OrderByDescending(match => match.Length)
            .ThenBy(match => match.First);
        foreach (var match in ordered)
        {
            var isFree = chosen.TrueForAll(other =>
                !other.Overlaps(match) || (other.First == match.First && other.Last == match.Last)
            );
            if (isFree)
            {
                chosen.Add(match);
            }
        }

        return chosen;
    }

    private IEnumerable<LabelMatch> In(TextLanguage language)
    {
        var terms = new List<(string Term, int Word)>();
        for (var word = 0; word < Math.Min(words.Count, MaxWords); word++)
        {
            terms.AddRange(TermsOf(words[word], language).Select(term => (term, word)));
        }

        for (var start = 0; start < terms.Count; start++)
        {
            foreach (var match in From(terms, start, language))
            {
                yield return match;
            }
        }
    }

    private IEnumerable<LabelMatch> From(
        List<(string Term, int Word)> terms,
        int start,
        TextLanguage language
    )
    {
        var isWordStart = start == 0 || terms[start - 1].Word != terms[start].Word;
        var key = string.Empty;
        for (
            var end = start;
            isWordStart && end < Math.Min(terms.Count, start + labels.MaxTerms);
            end++
        )
        {
            key = key.Length == 0 ? terms[end].Term : $"{key} {terms[end].Term}";
            if (end + 1 < terms.Count && terms[end + 1].Word == terms[end].Word)
            {
                continue;
            }

            foreach (var concept in labels.Find(language, key))
            {
                yield return new(terms[start].Word, terms[end].Word, concept);
            }
        }
    }

    // What is not a plain word ends every label: its term equals none. A phrase is a label only as a whole.
    private static IEnumerable<string> TermsOf(ParsedClause word, TextLanguage language) =>
        word is { IsExcluded: false, Field: null, Others.Count: 0, Form: WordForm.Plain }
            ? TermSequences.InOrder(word.Text, language)
            : [Nothing];

    private bool IsWhole(LabelMatch match) =>
        match.Length == 1
        || !Enumerable.Range(match.First, match.Length).Any(word => words[word].IsPhrase);

    // "IT" may be a label, "it" never is.
    private bool IsMeant(LabelMatch match)
    {
        var text = words[match.First].Text;
        return match.Length > 1
            || words[match.First].IsPhrase
            || (
                text.Length > 1
                && text.Equals(text.ToUpperInvariant(), StringComparison.Ordinal)
                && !text.Equals(text.ToLowerInvariant(), StringComparison.Ordinal)
            )
            || !TextLanguages.All.Any(language => Analysers.For(language).IsStopWord(text));
    }
}
