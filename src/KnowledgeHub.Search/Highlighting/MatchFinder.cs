using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Querying;

namespace KnowledgeHub.Search.Highlighting;

/// <summary>Finds the words of a query in a text by analysing the text again, so that offsets are those of the original.</summary>
internal sealed class MatchFinder
{
    // About how much of a text is read at a time, in UTF-16 units.
    private const int PieceLength = 300;
    private readonly IAnalyser _analyser;
    private readonly TermTable<int> _words = new();
    private readonly List<Token> _tokens = [];
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
        foreach (var sequence in sequences.Where(sequence => sequence.Terms.Length == 1))
        {
            _words.Add(sequence.Terms[0], sequence.Clause);
        }

        _phrases = [.. sequences.Where(sequence => sequence.Terms.Length > 1)];
    }

    /// <summary>Finds.</summary>
    /// <param name="text">A text of the language.</param>
    /// <param name="wanted">
    /// The clauses, a bit each, that are enough when they stand so close together that one fragment shows them all; what
    /// follows such a place may then be left out. 0 for all matches.
    /// </param>
    /// <returns>The matched words in order; of those that begin together the longest first.</returns>
    public List<TextMatch> Find(string text, ulong wanted)
    {
        var matches = new List<TextMatch>();
        var isWhole = wanted == 0 || _phrases.Length > 0;
        var (start, firstOpen) = (0, 0);
        while (start < text.Length)
        {
            var end = isWhole ? text.Length : PieceEnd(text, start);
            FindIn(text, start, end, matches);
            start = end;
            if (!isWhole && HasRun(matches, ref firstOpen, wanted, end))
            {
                break;
            }
        }

        matches.Sort(
            (left, right) =>
                left.Start != right.Start ? left.Start - right.Start : right.Length - left.Length
        );
        return matches;
    }

    // A space separates words in every language, so nothing that belongs together is cut.
    private static int PieceEnd(string text, int start)
    {
        var least = start + PieceLength;
        var space = least < text.Length ? text.IndexOf(' ', least) : -1;
        return space < 0 ? text.Length : space;
    }

    // Runs that begin before the first open match have been looked at with all that can belong to them.
    private static bool HasRun(List<TextMatch> matches, ref int firstOpen, ulong wanted, int end)
    {
        while (
            firstOpen < matches.Count && matches[firstOpen].Start + FragmentChoice.MaxLength <= end
        )
        {
            if ((wanted & ~FragmentChoice.Run(matches, firstOpen).Clauses) == 0)
            {
                return true;
            }

            firstOpen++;
        }

        return false;
    }

    private void FindIn(string text, int start, int end, List<TextMatch> matches)
    {
        _tokens.Clear();
        _ = _analyser.Analyse(text.AsSpan(start..end), _tokens);
        foreach (var token in _tokens)
        {
            foreach (var clause in _words.Find(token.Term))
            {
                matches.Add(new(start + token.Start, token.Length, clause));
            }
        }

        if (_phrases.Length > 0)
        {
            AddPhrases(_tokens.FindAll(token => !token.IsJoined), matches);
        }
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
