using System.Text;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Highlighting;

/// <summary>
/// Finds the words in the texts of a field that the index says match. Words are counted up to the place of each; only the
/// matching ones are analysed again, which tells their offsets in the original text.
/// </summary>
internal sealed class MatchFinder
{
    private static readonly Comparison<TextMatch> _longestFirst = (left, right) =>
        left.Start != right.Start ? left.Start - right.Start : right.Length - left.Length;

    private readonly List<Token> _tokens = [];
    private IReadOnlyList<PlacedTerm> _places = [];
    private ulong _enough;
    private int _next;

    /// <summary>Finds.</summary>
    /// <param name="texts">All texts of a document.</param>
    /// <param name="field">The field.</param>
    /// <param name="language">The language.</param>
    /// <param name="places">What matches there, in order of its positions.</param>
    /// <param name="isPartShown">
    /// Whether reading may end where all clauses that match in the field stand so close together that one fragment shows them.
    /// </param>
    /// <param name="found">Where the texts with a match are added; of words that begin together the longest comes first.</param>
    public void Find(
        IReadOnlyList<IndexText> texts,
        TextField field,
        TextLanguage language,
        IReadOnlyList<PlacedTerm> places,
        bool isPartShown,
        List<MatchedText> found
    )
    {
        (_places, _next) = (places, 0);
        _enough = isPartShown ? ClausesOf(places) : ulong.MaxValue;
        var analyser = Analysers.For(language);
        var first = 0;
        for (var text = 0; text < texts.Count && _next < places.Count; text++)
        {
            if (texts[text].Field == field && texts[text].Language == language)
            {
                var matches = new List<TextMatch>();
                first = Read(texts[text].Text, first, analyser, matches);
                first += LanguageIndexBuilder.GapBetweenTexts;
                if (matches.Count > 0)
                {
                    matches.Sort(_longestFirst);
                    found.Add(new(texts[text].Text, language, matches));
                }
            }
        }
    }

    private static ulong ClausesOf(IReadOnlyList<PlacedTerm> places)
    {
        var clauses = 0UL;
        for (var place = 0; place < places.Count; place++)
        {
            clauses |= 1UL << places[place].Clause;
        }

        return clauses;
    }

    // The position behind the last word that was read.
    private int Read(string text, int position, IAnalyser analyser, List<TextMatch> matches)
    {
        var segmenter = new TextSegmenter(text, analyser.SplitsAtApostrophe);
        var (isJoined, firstOpen) = (false, 0);
        while (_next < _places.Count && segmenter.MoveNext())
        {
            var word = segmenter.Current;
            var counts = IsTerm(text.AsSpan(word.Start, word.Length), analyser);
            if (counts && position == _places[_next].Position)
            {
                if (HasRun(matches, ref firstOpen, word.Start))
                {
                    _next = _places.Count;
                    break;
                }

                var end = isJoined ? word.End : EndOfCompound(segmenter);
                Add(text, word.Start, end, position, analyser, matches);
            }

            position += counts ? 1 : 0;
            isJoined = word.JoinsNext;
        }

        return position;
    }

    // A word of which nothing carries meaning has no position.
    private bool IsTerm(ReadOnlySpan<char> word, IAnalyser analyser)
    {
        if (Ascii.IsValid(word) || WordFolding.IsMeant(word))
        {
            return true;
        }

        _tokens.Clear();
        return analyser.Analyse(word, _tokens) > 0;
    }

    private static int EndOfCompound(TextSegmenter segmenter)
    {
        while (segmenter.Current.JoinsNext && segmenter.MoveNext()) { }

        return segmenter.Current.End;
    }

    // Runs that begin before the first open match have been looked at with all that can belong to them.
    private bool HasRun(List<TextMatch> matches, ref int firstOpen, int end)
    {
        while (
            firstOpen < matches.Count && matches[firstOpen].Start + FragmentChoice.MaxLength <= end
        )
        {
            if ((_enough & ~FragmentChoice.Run(matches, firstOpen).Clauses) == 0)
            {
                return true;
            }

            firstOpen++;
        }

        return false;
    }

    private void Add(
        string text,
        int start,
        int end,
        int position,
        IAnalyser analyser,
        List<TextMatch> matches
    )
    {
        _tokens.Clear();
        _ = analyser.Analyse(text.AsSpan(start..end), _tokens);
        for (; _next < _places.Count && _places[_next].Position == position; _next++)
        {
            var place = _places[_next];
            foreach (var token in _tokens)
            {
                if (token.Position == 0 && token.Term == place.Term)
                {
                    matches.Add(new(start + token.Start, token.Length, place.Clause, place.Kind));
                }
            }
        }
    }
}
