using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Querying;

namespace KnowledgeHub.Search.Highlighting;

/// <summary>Finds the words of a query in a text by analysing the text again, so that offsets are those of the original.</summary>
internal sealed class MatchFinder
{
    // About how much of a text is read at a time, in UTF-16 units.
    private const int PieceLength = 300;
    private readonly IAnalyser _analyser;
    private readonly TermTable<(Alternative Way, int Clause)> _words = new();
    private readonly List<Token> _tokens = [];
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
        foreach (var way in ways.Where(way => way.Way.Terms.Length == 1))
        {
            _words.Add(way.Way.Terms[0], way);
        }

        _phrases = [.. ways.Where(way => way.Way.Terms.Length > 1)];
    }

    /// <summary>Finds.</summary>
    /// <param name="text">A text of the language.</param>
    /// <param name="wanted">
    /// The clauses, a bit each, that are enough when they stand so close together that one fragment shows them all; what
    /// follows such a place may then be left out. 0 for all matches.
    /// </param>
    /// <returns>The matched words in order; of those that begin together the longest first.</returns>
    public List<TextMatch> Find(IndexText text, ulong wanted)
    {
        var whole = text.Text;
        var matches = new List<TextMatch>();
        var isWhole = wanted == 0 || _phrases.Length > 0;
        var (start, firstOpen) = (0, 0);
        while (start < whole.Length)
        {
            var end = isWhole ? whole.Length : PieceEnd(whole, start);
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

    private void FindIn(IndexText text, int start, int end, List<TextMatch> matches)
    {
        _tokens.Clear();
        _ = _analyser.Analyse(text.Text.AsSpan(start..end), _tokens);
        foreach (var token in _tokens)
        {
            foreach (var way in _words.Find(token.Term))
            {
                if (Counts(way.Way, text))
                {
                    matches.Add(Match(token, start, way));
                }
            }
        }

        if (_phrases.Length > 0)
        {
            AddPhrases(text, _tokens.FindAll(token => !token.IsJoined), matches);
        }
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
                        words.GetRange(start, terms.Length).Select(word => Match(word, 0, phrase))
                    );
                }
            }
        }
    }

    private static bool Counts(Alternative way, IndexText text) =>
        way.Field is null || way.Field == text.Field;

    private static TextMatch Match(Token token, int offset, (Alternative Way, int Clause) way) =>
        new(offset + token.Start, token.Length, way.Clause, way.Way.Kind);

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
