using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Querying;

/// <summary>
/// Cuts a part of a query into words. What no entry can hold is cut off, and so are words that would not be searched for, so
/// that junk costs little.
/// </summary>
/// <param name="text">The part.</param>
/// <param name="start">Where it stands in what was typed.</param>
internal sealed class QueryWords(string text, int start)
{
    // Far above the longest folded word; marks that fold away need the room.
    private const int MaxWordLength = 256;

    // One more than what is read, so that what the last word of a compound is told by its end goes with it.
    private const int MaxWords = QueryParser.MaxClauses + 1;

    private readonly List<WordSpan> _words = Segment(text);

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _words.Count == 0;

    private bool IsOneCompound =>
        _words.Count > 1 && _words.SkipLast(1).All(word => word.JoinsNext);

    /// <summary>All words as one clause: a phrase, or a single word.</summary>
    /// <param name="isPhrase">Whether even a single word is a phrase.</param>
    public ParsedClause AsOne(bool isPhrase)
    {
        var words = _words.Take(QueryCompiler.MaxPhraseWords).ToList();
        return new(
            words.Count == 0 ? string.Empty : text[words[0].Start..words[^1].End],
            [.. words.Select(Text)]
        )
        {
            IsPhrase = isPhrase || words.Count > 1,
            Joined = IsOneCompound ? Join(words) : null,
            Start = start + (words.Count == 0 ? 0 : words[0].Start),
        };
    }

    /// <summary>A clause for each word; the parts of a compound know what they belong to.</summary>
    public IEnumerable<ParsedClause> AsMany()
    {
        var compound = new List<WordSpan>();
        foreach (var word in _words)
        {
            compound.Add(word);
            if (!word.JoinsNext)
            {
                foreach (var clause in Parts(compound))
                {
                    yield return clause;
                }

                compound.Clear();
            }
        }
    }

    private IEnumerable<ParsedClause> Parts(List<WordSpan> parts)
    {
        var typed = text[parts[0].Start..Math.Min(parts[^1].End, parts[0].Start + MaxWordLength)];
        var joined = parts.Count > 1 ? Join(parts) : null;
        return parts
            .ConvertAll(part => new ParsedClause(Text(part), [typed])
            {
                Joined = joined,
                Start = start + part.Start,
            })
            .AsEnumerable();
    }

    private string Join(List<WordSpan> parts)
    {
        var joined = string.Concat(parts.Take(QueryCompiler.MaxPhraseWords).Select(Text));
        return joined[..Math.Min(joined.Length, MaxWordLength)];
    }

    private string Text(WordSpan word) =>
        text.Substring(word.Start, Math.Min(word.Length, MaxWordLength));

    private static List<WordSpan> Segment(string text)
    {
        var words = new List<WordSpan>();
        var segmenter = new TextSegmenter(text, splitsAtApostrophe: false);
        while (words.Count < MaxWords && segmenter.MoveNext())
        {
            words.Add(segmenter.Current);
        }

        if (words.Count == MaxWords)
        {
            words[^1] = words[^1] with { JoinsNext = false };
        }

        return words;
    }
}
