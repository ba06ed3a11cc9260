using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace KnowledgeHub.Search.Analysis;

/// <summary>
/// The analyser of one language: segmentation, folding, stemming. A hyphenated compound gives its parts and, at the position
/// of the first part, the parts joined: <c>inter-agency</c> is found as <c>agency</c> and as <c>interagency</c>. A word with two
/// stems gives both at its position.
/// </summary>
/// <param name="rule">Makes terms of words.</param>
/// <param name="stopWords">Words that say nothing, in any spelling.</param>
/// <param name="splitsAtApostrophe">Whether an apostrophe separates words.</param>
internal sealed class Analyser(
    ITermRule rule,
    IEnumerable<string> stopWords,
    bool splitsAtApostrophe
) : IAnalyser
{
    // Texts repeat their words: remembering the term of a spelling makes analysis about five times as fast.
    private const int MaxRemembered = 50_000;
    private const int MaxRememberedLength = 32;
    private readonly ConcurrentDictionary<string, Terms> _remembered = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> _stopWords = stopWords
        .Select(word => WordFolding.Fold(word))
        .ToFrozenSet(StringComparer.Ordinal);
    private int _rememberedCount;

    /// <inheritdoc/>
    public bool SplitsAtApostrophe => splitsAtApostrophe;

    /// <inheritdoc/>
    public int Analyse(ReadOnlySpan<char> text, ICollection<Token> tokens)
    {
        var segmenter = new TextSegmenter(text, splitsAtApostrophe);
        var position = 0;
        var compound = default(WordSpan);
        var compoundPosition = -1;
        while (segmenter.MoveNext())
        {
            var word = WithoutElision(segmenter.Current, text);
            var terms = TermsOf(text.Slice(word.Start, word.Length));
            if (compoundPosition < 0 && word.JoinsNext)
            {
                (compound, compoundPosition) = (word, position);
            }

            if (terms.First.Length > 0)
            {
                Add(terms, position++, word, tokens);
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
    public bool IsStopWord(ReadOnlySpan<char> word) =>
        _stopWords.Contains(WordFolding.Fold(word[rule.ElidedLength(word)..]));

    private WordSpan WithoutElision(WordSpan word, ReadOnlySpan<char> text)
    {
        var elided = rule.ElidedLength(text.Slice(word.Start, word.Length));
        return word with { Start = word.Start + elided, Length = word.Length - elided };
    }

    private static void Add(Terms terms, int position, WordSpan word, ICollection<Token> tokens)
    {
        tokens.Add(new(terms.First, position, word.Start, word.Length, IsJoined: false));
        if (terms.Second is { } second)
        {
            tokens.Add(new(second, position, word.Start, word.Length, IsJoined: true));
        }
    }

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

        var term = TermsOf(joined[..length]).First;
        if (term.Length > 0)
        {
            tokens.Add(new(term, position, start, end - start, IsJoined: true));
        }
    }

    private Terms TermsOf(ReadOnlySpan<char> word)
    {
        if (_remembered.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known))
        {
            return known;
        }

        var terms = rule.TermsOf(word);
        if (word.Length <= MaxRememberedLength && _rememberedCount < MaxRemembered)
        {
            _ = Interlocked.Increment(ref _rememberedCount);
            _ = _remembered.TryAdd(word.ToString(), terms);
        }

        return terms;
    }
}
