using System.Globalization;
using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection.Pdf;

/// <summary>
/// Checks a PDF and blanks its properties where they stand, byte for byte, so that everything else stays in its place.
/// Properties inside packed parts cannot be blanked; the answer says so. No library for PDF can be had, so its words are not
/// read.
/// </summary>
internal sealed class PdfCleaner
{
    private const int TailLength = 1024;
    private static readonly byte[] _endMark = "%%EOF"u8.ToArray();

    private readonly byte[] _bytes;
    private readonly PdfNames _names = new();
    private readonly HashSet<int> _properties = [];
    private bool _keepsMetadata;

    private PdfCleaner(byte[] bytes) => _bytes = bytes;

    /// <summary>The document, its properties blanked where that can be done.</summary>
    /// <param name="bytes">A file that begins as a PDF does; it is written to.</param>
    public static CleanedFile Clean(byte[] bytes)
    {
        CheckFrame(bytes);
        var cleaner = new PdfCleaner(bytes);
        cleaner.Check();
        cleaner.Blank();
        return new(bytes, KeepsMetadata: cleaner._keepsMetadata);
    }

    private static void CheckFrame(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.LastIndexOf(_endMark);
        var tail = Math.Max(0, bytes.Length - TailLength);
        if (
            bytes.Length < 8
            || bytes[5] is not ((byte)'1' or (byte)'2')
            || bytes[6] != '.'
            || end < 0
            || bytes[tail..].IndexOf("startxref"u8) < 0
        )
        {
            throw new FileRefusedException(FileRules.FileIsDamaged);
        }

        if (bytes[(end + _endMark.Length)..].TrimStart("\0\t\n\f\r "u8).Length > 0)
        {
            throw new FileRefusedException(FileRules.HasFurtherData);
        }
    }

    private void Check()
    {
        var objects = new PdfObjects(_bytes);
        var packed = new PdfObjectStream();
        foreach (var item in objects.Read())
        {
            NoteProperties(item);
            _names.Check(item.Tokens);
            if (item.HasStream && item.Has("ObjStm"))
            {
                _names.Check(packed.Read(_bytes, item));
            }
        }

        if (objects.HasHidden)
        {
            throw new FileRefusedException(FileRules.HasFurtherData);
        }

        if (!_names.HasCatalog)
        {
            throw new FileRefusedException(FileRules.FileIsDamaged);
        }
    }

    // The trailer, or a stream in its place, tells which object holds the properties.
    private void NoteProperties(PdfObject item)
    {
        if (
            (item.Number == 0 || item.Has("XRef"))
            && item.After("Info") is { Kind: PdfTokenKind.Number } number
            && int.TryParse(number.Word, CultureInfo.InvariantCulture, out var properties)
        )
        {
            _properties.Add(properties);
        }
    }

    private void Blank()
    {
        var blanked = new HashSet<int>();
        foreach (var item in new PdfObjects(_bytes).Read())
        {
            if (item.HasStream && item.Has("Metadata") && item.Has("XML"))
            {
                BlankStream(item);
            }
            else if (_properties.Contains(item.Number))
            {
                blanked.Add(item.Number);
                BlankTexts(item);
            }
        }

        _keepsMetadata |= !_properties.IsSubsetOf(blanked);
    }

    private void BlankStream(PdfObject item)
    {
        if (item.After("Filter") is not null)
        {
            _keepsMetadata = true;
            return;
        }

        _bytes.AsSpan(item.StreamStart, item.StreamEnd - item.StreamStart).Fill((byte)' ');
    }

    private void BlankTexts(PdfObject item)
    {
        foreach (var token in item.Tokens)
        {
            var text = _bytes.AsSpan(token.Start, token.End - token.Start);
            if (token.Kind is PdfTokenKind.Text)
            {
                text.Fill((byte)' ');
            }
            else if (token.Kind is PdfTokenKind.HexText)
            {
                BlankHex(text);
            }

            // A text that stands in an object of its own.
            _keepsMetadata |= token.Is("R");
        }
    }

    // Two digits for each letter: 20 is a space.
    private static void BlankHex(Span<byte> digits)
    {
        for (var place = 0; place < digits.Length; place++)
        {
            digits[place] = (byte)(place % 2 == 0 ? '2' : '0');
        }
    }
}
