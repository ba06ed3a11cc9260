using System.Buffers;
using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Querying;

/// <summary>
/// Reads the query language: words; <c>"phrases"</c> in any of the usual quotation marks; <c>-word</c> or <c>-"phrase"</c>
/// to exclude. A quotation mark without its partner, a minus with no word at it or an empty phrase make no sense: the whole
/// text is then read as plain words. Reading never fails.
/// </summary>
internal static class QueryParser
{
    private static readonly SearchValues<char> _quotes = SearchValues.Create(
        "\"\u201C\u201D\u201E\u00AB\u00BB\uFF02"
    );

    /// <summary>Reads a text.</summary>
    /// <param name="text">What was typed.</param>
    public static ParsedQuery Parse(string text)
    {
        var clauses = new List<ParsedClause>();
        if (TryParse(text, clauses))
        {
            return new(clauses, ReadAsPlainWords: false);
        }

        clauses.Clear();
        AddWords(text, clauses);
        return new(clauses, ReadAsPlainWords: true);
    }

    private static bool TryParse(string text, List<ParsedClause> clauses)
    {
        var index = 0;
        while (index < text.Length)
        {
            if (char.IsWhiteSpace(text[index]))
            {
                index++;
            }
            else if (!TryParseNext(text, ref index, clauses))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryParseNext(string text, ref int index, List<ParsedClause> clauses)
    {
        var isExcluded = text[index] == '-';
        var start = isExcluded ? index + 1 : index;
        var isPhrase = start < text.Length && IsQuote(text[start]);
        start += isPhrase ? 1 : 0;
        var end = isPhrase ? EndOfPhrase(text, start) : EndOfChunk(text, start);
        if (end < 0)
        {
            return false;
        }

        index = isPhrase ? end + 1 : end;
        return Add(text[start..end], isPhrase, isExcluded, clauses);
    }

    private static bool Add(string part, bool isPhrase, bool isExcluded, List<ParsedClause> clauses)
    {
        if (!isPhrase && !isExcluded)
        {
            AddWords(part, clauses);
            return true;
        }

        var words = WordsOf(part);
        var isOneCompound = words.Count > 1 && words.SkipLast(1).All(word => word.JoinsNext);
        clauses.Add(
            new(part, [.. words.Select(word => part.Substring(word.Start, word.Length))])
            {
                IsPhrase = true,
                IsExcluded = isExcluded,
                Joined = isOneCompound ? Join(part, words) : null,
            }
        );
        return words.Count > 0 && !(isExcluded && part.StartsWith('-'));
    }

    private static void AddWords(string text, List<ParsedClause> clauses)
    {
        var compound = new List<WordSpan>();
        foreach (var word in WordsOf(text))
        {
            compound.Add(word);
            if (!word.JoinsNext)
            {
                AddCompound(text, compound, clauses);
                compound.Clear();
            }
        }
    }

    private static void AddCompound(string text, List<WordSpan> parts, List<ParsedClause> clauses)
    {
        var typed = text[parts[0].Start..parts[^1].End];
        var joined = parts.Count > 1 ? Join(text, parts) : null;
        clauses.AddRange(
            parts.Select(part => new ParsedClause(text.Substring(part.Start, part.Length), [typed])
            {
                Joined = joined,
            })
        );
    }

    private static string Join(string text, IEnumerable<WordSpan> parts) =>
        string.Concat(parts.Select(part => text.Substring(part.Start, part.Length)));

    private static List<WordSpan> WordsOf(string text)
    {
        var words = new List<WordSpan>();
        var segmenter = new TextSegmenter(text, splitsAtApostrophe: false);
        while (segmenter.MoveNext())
        {
            words.Add(segmenter.Current);
        }

        return words;
    }

    private static int EndOfPhrase(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny(_quotes);
        return length < 0 ? -1 : start + length;
    }

    private static int EndOfChunk(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsQuote(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsQuote(char character) => _quotes.Contains(character);
}
