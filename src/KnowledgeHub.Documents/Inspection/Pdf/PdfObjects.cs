using System.Globalization;
using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection.Pdf;

/// <summary>
/// Takes a PDF apart from its first byte to its last, as it is written, not by its table of contents: that an object is
/// hidden where only the table would lead to shows in <see cref="HasHidden"/>.
/// </summary>
/// <param name="bytes">The file.</param>
internal sealed class PdfObjects(byte[] bytes)
{
    private const int MaxObjectTokens = 400_000;
    private int _marks;

    /// <summary>
    /// After reading: whether more objects begin in the bytes than were read, inside streams, texts or comments.
    /// </summary>
    public bool HasHidden => CountMarks(bytes) != _marks;

    /// <summary>The objects in the order of the file, and what stands between them.</summary>
    public IEnumerable<PdfObject> Read()
    {
        var lexer = new PdfLexer(bytes);
        var tokens = new List<PdfToken>();
        var number = 0;
        for (var token = lexer.Next(); token.Kind != PdfTokenKind.End; token = lexer.Next())
        {
            if (token.Is("obj"))
            {
                _marks++;
                var next = NumberBefore(tokens);
                yield return new(number, [.. tokens]);
                number = next;
                tokens.Clear();
            }
            else if (token.Is("stream"))
            {
                var (start, end) = StreamAt(token.End, tokens);
                yield return new(number, [.. tokens], start, end);
                lexer.Position = end;
                number = 0;
                tokens.Clear();
            }
            else if (token.Is("endobj"))
            {
                yield return new(number, [.. tokens]);
                number = 0;
                tokens.Clear();
            }
            else
            {
                Add(token, tokens);
            }
        }

        yield return new(number, [.. tokens]);
    }

    private static int CountMarks(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        var from = 0;
        while (bytes[from..].IndexOf("obj"u8) is >= 0 and var found)
        {
            var at = from + found;
            count += IsMark(bytes[..at]) ? 1 : 0;
            from = at + 3;
        }

        return count;
    }

    // Two numbers, each with white space behind it.
    private static bool IsMark(ReadOnlySpan<byte> before)
    {
        for (var numbers = 0; numbers < 2; numbers++)
        {
            var spaced = before.Length;
            while (before.Length > 0 && PdfLexer.IsSpace(before[^1]))
            {
                before = before[..^1];
            }

            var digits = before.Length;
            while (before.Length > 0 && before[^1] is >= (byte)'0' and <= (byte)'9')
            {
                before = before[..^1];
            }

            if (spaced == digits || digits == before.Length)
            {
                return false;
            }
        }

        return true;
    }

    private static void Add(PdfToken token, List<PdfToken> tokens)
    {
        if (tokens.Count >= MaxObjectTokens)
        {
            throw new FileRefusedException(FileRules.FileIsTooComplex);
        }

        tokens.Add(token);
    }

    private static int NumberBefore(List<PdfToken> tokens) =>
        tokens.Count >= 2
        && int.TryParse(tokens[^2].Word, CultureInfo.InvariantCulture, out var number)
        && tokens[^1].Kind is PdfTokenKind.Number
            ? number
            : throw new FileRefusedException(FileRules.FileIsDamaged);

    // The stated length when it leads to the end mark, else the first end mark.
    private (int Start, int End) StreamAt(int at, List<PdfToken> tokens)
    {
        var start = at;
        start += start < bytes.Length && bytes[start] == 13 ? 1 : 0;
        start += start < bytes.Length && bytes[start] == 10 ? 1 : 0;
        var rest = bytes.AsSpan(start);
        var stated = LengthOf(tokens);
        if (stated <= rest.Length && EndsAt(rest[stated..]))
        {
            return (start, start + stated);
        }

        var length = rest.IndexOf("endstream"u8);
        return length >= 0
            ? (start, start + length)
            : throw new FileRefusedException(FileRules.FileIsDamaged);
    }

    private static int LengthOf(List<PdfToken> tokens)
    {
        var place = tokens.FindIndex(token => token.IsName("Length"));
        return
            place >= 0
            && place + 1 < tokens.Count
            && uint.TryParse(tokens[place + 1].Word, CultureInfo.InvariantCulture, out var length)
            && length <= AttachmentRules.MaxBytes
            ? (int)length
            : int.MaxValue;
    }

    private static bool EndsAt(ReadOnlySpan<byte> rest) =>
        rest.TrimStart("\0\t\n\f\r "u8).StartsWith("endstream"u8);
}
