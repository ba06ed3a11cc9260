using System.Text;
using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection.Pdf;

/// <summary>Reads the words of a PDF from a position on.</summary>
/// <param name="bytes">The file, or an unpacked part of it.</param>
internal sealed class PdfLexer(byte[] bytes)
{
    /// <summary>The most words of a file.</summary>
    public const int MaxTokens = 3_000_000;

    private const string Delimiters = "()<>[]{}/%";
    private int _tokens;

    /// <summary>Where the next word is looked for.</summary>
    public int Position { get; set; }

    /// <summary>Whether a byte is white space.</summary>
    /// <param name="value">The byte.</param>
    public static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    /// <summary>The next word.</summary>
    public PdfToken Next()
    {
        if (++_tokens > MaxTokens)
        {
            throw new FileRefusedException(FileRules.FileIsTooComplex);
        }

        SkipSpace();
        if (Position >= bytes.Length)
        {
            return new(PdfTokenKind.End, Position, Position, string.Empty);
        }

        return (char)bytes[Position] switch
        {
            '/' => ReadName(),
            '(' => ReadText(),
            '<' when Peek(1) != '<' => ReadHexText(),
            '<' or '>' when Peek(1) == (char)bytes[Position] => ReadBracket(2),
            var letter when Delimiters.Contains(letter, StringComparison.Ordinal) => ReadBracket(1),
            _ => ReadWord(),
        };
    }

    private char Peek(int ahead) =>
        Position + ahead < bytes.Length ? (char)bytes[Position + ahead] : '\0';

    private void SkipSpace()
    {
        while (Position < bytes.Length)
        {
            if (bytes[Position] == '%')
            {
                while (Position < bytes.Length && bytes[Position] is not (10 or 13))
                {
                    Position++;
                }
            }
            else if (IsSpace(bytes[Position]))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    private PdfToken ReadBracket(int length)
    {
        var start = Position;
        Position += length;
        return new(
            PdfTokenKind.Bracket,
            start,
            Position,
            Encoding.Latin1.GetString(bytes, start, length)
        );
    }

    private PdfToken ReadWord()
    {
        var start = Position;
        Position = EndOfRegular(start);
        var word = Encoding.Latin1.GetString(bytes, start, Position - start);
        var isNumber = word.All(letter => char.IsAsciiDigit(letter) || letter is '+' or '-' or '.');
        return new(isNumber ? PdfTokenKind.Number : PdfTokenKind.Keyword, start, Position, word);
    }

    private PdfToken ReadName()
    {
        var start = Position;
        Position = EndOfRegular(start + 1);
        var raw = Encoding.Latin1.GetString(bytes, start + 1, Position - start - 1);
        return new(PdfTokenKind.Name, start, Position, Unescape(raw));
    }

    // "/J#61vaScript" is the name JavaScript (7.3.5).
    private static string Unescape(string raw)
    {
        if (!raw.Contains('#', StringComparison.Ordinal))
        {
            return raw;
        }

        var name = new StringBuilder(raw.Length);
        for (var place = 0; place < raw.Length; place++)
        {
            var isEscape =
                raw[place] == '#'
                && place + 2 < raw.Length
                && char.IsAsciiHexDigit(raw[place + 1])
                && char.IsAsciiHexDigit(raw[place + 2]);
            name.Append(
                isEscape ? (char)Convert.FromHexString(raw.AsSpan(place + 1, 2))[0] : raw[place]
            );
            place += isEscape ? 2 : 0;
        }

        return name.ToString();
    }

    private int EndOfRegular(int position)
    {
        while (
            position < bytes.Length
            && !IsSpace(bytes[position])
            && !Delimiters.Contains((char)bytes[position], StringComparison.Ordinal)
        )
        {
            position++;
        }

        return position;
    }

    private PdfToken ReadText()
    {
        var start = ++Position;
        for (var depth = 1; Position < bytes.Length; Position++)
        {
            switch ((char)bytes[Position])
            {
                case '\\':
                    Position++;
                    break;
                case '(':
                    depth++;
                    break;
                case ')' when --depth == 0:
                    return new(PdfTokenKind.Text, start, Position++, string.Empty);
                default:
                    break;
            }
        }

        throw new FileRefusedException(FileRules.FileIsDamaged);
    }

    private PdfToken ReadHexText()
    {
        var start = ++Position;
        var length = bytes.AsSpan(start).IndexOf((byte)'>');
        if (length < 0)
        {
            throw new FileRefusedException(FileRules.FileIsDamaged);
        }

        Position = start + length + 1;
        return new(PdfTokenKind.HexText, start, start + length, string.Empty);
    }
}
