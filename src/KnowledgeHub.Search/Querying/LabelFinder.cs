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

    private IEnumerable<LabelMatch> In(TextLanguage language) =>
        InParts(language, joins: false).Concat(HasCompound ? InParts(language, joins: true) : []);

    private bool HasCompound => words.Any(word => word.Joined is not null);

    private IEnumerable<LabelMatch> InParts(TextLanguage language, bool joins)
    {
        var terms = new List<(string Term, int First, int Last)>();
        var last = -1;
        for (var word = 0; word < Math.Min(words.Count, MaxWords); word++)
        {
            var text = words[word].Text;
            var first = word;
            if (joins && words[word] is { IsPhrase: false, Joined: { } joined })
            {
                word = EndOfCompound(word);
                text = joined;
            }

            last = word;
            terms.AddRange(
                TermsOf(words[first], text, language).Select(term => (term, first, last))
            );
        }

        return Enumerable.Range(0, terms.Count).SelectMany(start => From(terms, start, language));
    }

    private int EndOfCompound(int word)
    {
        while (
            word + 1 < words.Count
            && words[word + 1] is { IsPhrase: false } next
            && ReferenceEquals(next.Joined, words[word].Joined)
        )
        {
            word++;
        }

        return word;
    }

    private IEnumerable<LabelMatch> From(
        List<(string Term, int First, int Last)> terms,
        int start,
        TextLanguage language
    )
    {
        var isWordStart = start == 0 || terms[start - 1].First != terms[start].First;
        var key = string.Empty;
        for (
            var end = start;
            isWordStart && end < Math.Min(terms.Count, start + labels.MaxTerms);
            end++
        )
        {
            key = key.Length == 0 ? terms[end].Term : $"{key} {terms[end].Term}";
            if (end + 1 < terms.Count && terms[end + 1].First == terms[end].First)
            {
                continue;
            }

            foreach (var concept in labels.Find(language, key))
            {
                yield return new(terms[start].First, terms[end].Last, concept);
            }
        }
    }

    // What is not a plain word ends every label: its term equals none. A phrase is a label only as a whole.
    private static IEnumerable<string> TermsOf(
        ParsedClause word,
        string text,
        TextLanguage language
    ) => word.IsPlain ? TermSequences.InOrder(text, language) : [Nothing];

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
