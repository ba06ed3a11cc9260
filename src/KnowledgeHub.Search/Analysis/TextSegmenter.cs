using System.Globalization;
using System.Text;

namespace KnowledgeHub.Search.Analysis;

/// <summary>
/// Cuts a text into words without copying it. A word is a run of letters, decimal digits and letter numbers of any script
/// together with the marks and invisible format characters inside it. An apostrophe between two letters belongs to the word
/// unless told otherwise; a hyphen separates, and the span says so, so that compounds can be joined again. Everything else,
/// unpaired surrogates included, separates.
/// </summary>
/// <param name="text">The text; spans count in its UTF-16 units.</param>
/// <param name="splitsAtApostrophe">Whether an apostrophe separates words, as the French <c>l'accord</c> wants it.</param>
internal ref struct TextSegmenter(ReadOnlySpan<char> text, bool splitsAtApostrophe)
{
    private const char ZeroWidthSpace = '\u200B';
    private readonly ReadOnlySpan<char> _text = text;
    private readonly bool _splitsAtApostrophe = splitsAtApostrophe;
    private int _next;

    /// <summary>The word found last.</summary>
    public WordSpan Current { get; private set; }

    /// <summary>Goes to the next word.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        while (_next < _text.Length && ClassAt(_next, out var skipped) is not CharacterClass.Letter)
        {
            _next += skipped;
        }

        if (_next >= _text.Length)
        {
            return false;
        }

        var end = EndOfWord(_next);
        Current = new(
            _next,
            end - _next,
            end < _text.Length && IsHyphen(_text[end]) && IsLetterAt(end + 1)
        );
        _next = end;
        return true;
    }

    /// <summary>Whether a character can stand as an apostrophe.</summary>
    /// <param name="character">One UTF-16 unit.</param>
    public static bool IsApostrophe(char character) =>
        character
            is '\''
                or '\u2019'
                or '\u2018'
                or '\u201B'
                or '\u02BC'
                or '\u2032'
                or '\u00B4'
                or '`'
                or '\uFF07';

    private static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011';

    private readonly int EndOfWord(int start)
    {
        var index = start;
        while (index < _text.Length)
        {
            var kind = ClassAt(index, out var length);
            var isInside =
                kind is CharacterClass.Apostrophe
                    ? !_splitsAtApostrophe && IsLetterAt(index + 1)
                    : kind is not CharacterClass.Separator;
            if (!isInside)
            {
                break;
            }

            index += length;
        }

        return index;
    }

    private readonly bool IsLetterAt(int index) =>
        index < _text.Length && ClassAt(index, out _) is CharacterClass.Letter;

    private readonly CharacterClass ClassAt(int index, out int length)
    {
        var unit = _text[index];
        length = 1;
        if (char.IsAsciiLetterOrDigit(unit))
        {
            return CharacterClass.Letter;
        }

        if (IsApostrophe(unit))
        {
            return CharacterClass.Apostrophe;
        }

        if (char.IsAscii(unit))
        {
            return CharacterClass.Separator;
        }

        // The zero-width space marks where a line, and so a word, may end, although Unicode counts it as a format character.
        if (unit == ZeroWidthSpace)
        {
            return CharacterClass.Separator;
        }

        // An unpaired surrogate decodes to U+FFFD, a symbol, and so separates.
        _ = Rune.DecodeFromUtf16(_text[index..], out var rune, out length);
        return ClassOf(Rune.GetUnicodeCategory(rune));
    }

    private static CharacterClass ClassOf(UnicodeCategory category) =>
        category switch
        {
            <= UnicodeCategory.OtherLetter => CharacterClass.Letter,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber =>
                CharacterClass.Letter,
            <= UnicodeCategory.EnclosingMark => CharacterClass.Extension,
            UnicodeCategory.Format => CharacterClass.Extension,
            _ => CharacterClass.Separator,
        };
}
