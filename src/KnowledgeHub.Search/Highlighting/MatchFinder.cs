using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Querying;

namespace KnowledgeHub.Search.Highlighting;

/// <summary>Finds the words of a query in a text by analysing the text again, so that offsets are those of the original.</summary>
internal sealed class MatchFinder
{
    private readonly IAnalyser _analyser;
    private readonly ILookup<string, int> _words;
    private readonly (string[] Terms, int Clause)[] _phrases;

    /// <summary>Prepares for texts of one language.</summary>
    /// <param name="clauses">The clauses of the query.</param>
    /// <param name="language">The language.</param>
    public MatchFinder(IReadOnlyList<Clause> clauses, TextLanguage language)
    {
        _analyser = Analysers.For(language);
        (string[] Terms, int Clause)[] sequences =
        [
            .. clauses.SelectMany(
                (clause, number) =>
                    clause.In(language).Select(alternative => (alternative.Terms, number))
            ),
        ];
        _words = sequences
            .Where(sequence => sequence.Terms.Length == 1)
            .ToLookup(sequence => sequence.Terms[0], sequence => sequence.Clause);
        _phrases = [.. sequences.Where(sequence => sequence.Terms.Length > 1)];
    }

    /// <summary>Finds.</summary>
    /// <param name="text">A text of the language.</param>
    /// <returns>The matched words in order; of those that begin together the longest first.</returns>
    public List<TextMatch> Find(string text)
    {
        var tokens = new List<Token>();
        _ = _analyser.Analyse(text, tokens);
        var matches = new List<TextMatch>();
        foreach (var token in tokens)
        {
            matches.AddRange(
                _words[token.Term]
                    .Select(clause => new TextMatch(token.Start, token.Length, clause))
            );
        }

        if (_phrases.Length > 0)
        {
            AddPhrases(tokens.FindAll(token => !token.IsJoined), matches);
        }

        matches.Sort(
            (left, right) =>
                left.Start != right.Start ? left.Start - right.Start : right.Length - left.Length
        );
        return matches;
    }

    private void AddPhrases(List<Token> words, List<TextMatch> matches)
    {
        foreach (var (terms, clause) in _phrases)
        {
            for (var start = 0; start + terms.Length <= words.Count; start++)
            {
                if (StandsAt(words, start, terms))
                {
                    matches.AddRange(
                        words
                            .GetRange(start, terms.Length)
                            .Select(word => new TextMatch(word.Start, word.Length, clause))
                    );
                }
            }
        }
    }

    private static bool StandsAt(List<Token> words, int start, string[] terms)
    {
        for (var index = 0; index < terms.Length; index++)
        {
            if (words[start + index].Term != terms[index])
            {
                return false;
            }
        }

        return true;
    }
}
