using System.Collections.Concurrent;
using System.Collections.Frozen;
using KnowledgeHub.Search.Analysis.Stemming;

namespace KnowledgeHub.Search.Analysis;

/// <summary>
/// The analyser of one language: segmentation, folding, stemming. A hyphenated compound gives its parts and, at the position
/// of the first part, the parts joined: <c>inter-agency</c> is found as <c>agency</c> and as <c>interagency</c>.
/// </summary>
/// <param name="stemmer">Reduces words; null for a language without one.</param>
/// <param name="stopWords">Folded words that say nothing.</param>
/// <param name="splitsAtApostrophe">Whether an apostrophe separates words.</param>
internal sealed class Analyser(
    IStemmer? stemmer,
    FrozenSet<string> stopWords,
    bool splitsAtApostrophe
) : IAnalyser
{
    // Texts repeat their words: remembering the term of a spelling makes analysis about five times as fast.
    private const int MaxRemembered = 50_000;
    private const int MaxRememberedLength = 32;
    private readonly ConcurrentDictionary<string, string> _remembered = new(StringComparer.Ordinal);
    private int _rememberedCount;

    /// <inheritdoc/>
    public int Analyse(ReadOnlySpan<char> text, ICollection<Token> tokens)
    {
        var segmenter = new TextSegmenter(text, splitsAtApostrophe);
        var position = 0;
        var compound = default(WordSpan);
        var compoundPosition = -1;
        while (segmenter.MoveNext())
        {
            var word = segmenter.Current;
            var term = TermOf(text.Slice(word.Start, word.Length));
            if (compoundPosition < 0 && word.JoinsNext)
            {
                (compound, compoundPosition) = (word, position);
            }

            if (term.Length > 0)
            {
                tokens.Add(new(term, position++, word.Start, word.Length, IsJoined: false));
            }

            if (compoundPosition >= 0 && !word.JoinsNext)
            {
                AddJoined(text, compound.Start, word.End, compoundPosition, tokens);
                compoundPosition = -1;
            }
        }

        return position;
    }

    /// <inheritdoc/>
    public bool IsStopWord(ReadOnlySpan<char> word) => stopWords.Contains(WordFolding.Fold(word));

    private void AddJoined(
        ReadOnlySpan<char> text,
        int start,
        int end,
        int position,
        ICollection<Token> tokens
    )
    {
        if (end - start > WordFolding.MaxLength)
        {
            return;
        }

        Span<char> joined = stackalloc char[end - start];
        var length = 0;
        foreach (var unit in text[start..end])
        {
            if (unit is not ('-' or '\u2010' or '\u2011'))
            {
                joined[length++] = unit;
            }
        }

        var term = TermOf(joined[..length]);
        if (term.Length > 0)
        {
            tokens.Add(new(term, position, start, end - start, IsJoined: true));
        }
    }

    private string TermOf(ReadOnlySpan<char> word)
    {
        if (_remembered.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known))
        {
            return known;
        }

        var folded = WordFolding.Fold(word);
        var term = stemmer is null || folded.Length == 0 ? folded : stemmer.Stem(folded);
        if (word.Length <= MaxRememberedLength && _rememberedCount < MaxRemembered)
        {
            _ = Interlocked.Increment(ref _rememberedCount);
            _ = _remembered.TryAdd(word.ToString(), term);
        }

        return term;
    }
}
