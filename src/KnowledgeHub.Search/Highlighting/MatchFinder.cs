using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Querying;

namespace KnowledgeHub.Search.Highlighting;

/// <summary>Finds the words of a query in a text by analysing the text again, so that offsets are those of the original.</summary>
internal sealed class MatchFinder
{
    private readonly IAnalyser _analyser;
    private readonly ILookup<string, (Alternative Way, int Clause)> _words;
    private readonly (Alternative Way, int Clause)[] _phrases;

    /// <summary>Prepares for texts of one language.</summary>
    /// <param name="clauses">The clauses of the query.</param>
    /// <param name="language">The language.</param>
    public MatchFinder(IReadOnlyList<Clause> clauses, TextLanguage language)
    {
        _analyser = Analysers.For(language);
        (Alternative Way, int Clause)[] ways =
        [
            .. clauses.SelectMany(
                (clause, number) => clause.In(language).Select(way => (way, number))
            ),
        ];
        _words = ways.Where(way => way.Way.Terms.Length == 1)
            .ToLookup(way => way.Way.Terms[0], StringComparer.Ordinal);
        _phrases = [.. ways.Where(way => way.Way.Terms.Length > 1)];
    }

    /// <summary>Finds.</summary>
    /// <param name="text">A text of the language.</param>
    /// <returns>The matched words in order; of those that begin together the longest first.</returns>
    public List<TextMatch> Find(IndexText text)
    {
        var tokens = new List<Token>();
        _ = _analyser.Analyse(text.Text, tokens);
        var matches = new List<TextMatch>();
        foreach (var token in tokens)
        {
            matches.AddRange(
                _words[token.Term]
                    .Where(word => Counts(word.Way, text))
                    .Select(word => Match(token, word))
            );
        }

        if (_phrases.Length > 0)
        {
            AddPhrases(text, Words(tokens), matches);
        }

        matches.Sort(
            (left, right) =>
                left.Start != right.Start ? left.Start - right.Start : right.Length - left.Length
        );
        return matches;
    }

    private void AddPhrases(IndexText text, List<Token> words, List<TextMatch> matches)
    {
        foreach (var phrase in _phrases.Where(phrase => Counts(phrase.Way, text)))
        {
            var terms = phrase.Way.Terms;
            for (var start = 0; start + terms.Length <= words.Count; start++)
            {
                if (StandsAt(words, start, terms))
                {
                    matches.AddRange(
                        words.GetRange(start, terms.Length).Select(word => Match(word, phrase))
                    );
                }
            }
        }
    }

    private static bool Counts(Alternative way, IndexText text) =>
        way.Field is null || way.Field == text.Field;

    private static TextMatch Match(Token token, (Alternative Way, int Clause) way) =>
        new(token.Start, token.Length, way.Clause, way.Way.Kind);

    // Phrases are made of the first term at each place.
    private static List<Token> Words(List<Token> tokens)
    {
        var position = -1;
        return tokens.FindAll(token =>
        {
            var isFirst = !token.IsJoined && token.Position != position;
            position = isFirst ? token.Position : position;
            return isFirst;
        });
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
