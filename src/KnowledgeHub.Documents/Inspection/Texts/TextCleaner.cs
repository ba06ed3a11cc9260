using System.Text;
using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection.Texts;

/// <summary>Plain texts and tables: they must be text throughout, and must not begin as something that programs run or draw.</summary>
internal static class TextCleaner
{
    private const int SniffedLength = 512;

    private static readonly UTF8Encoding _utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding _littleEndian = new(false, true, true);
    private static readonly UnicodeEncoding _bigEndian = new(true, true, true);

    // What programs take for markup or a script, by the first letters, and what browsers look for further on.
    private static readonly string[] _foreign =
    [
        "%!PS",
        "MIME-Version:",
        "@echo off",
        "BEGIN:VCALENDAR",
        "BEGIN:VCARD",
        "[InternetShortcut]",
    ];

    private static readonly string[] _markup =
    [
        "<!doctype",
        "<html",
        "<head",
        "<body",
        "<script",
        "<svg",
        "<iframe",
        "<?xml",
        "<?php",
        "<%",
    ];

    /// <summary>A plain text; UTF-16 becomes UTF-8.</summary>
    /// <param name="bytes">The file.</param>
    public static CleanedFile Clean(byte[] bytes)
    {
        var text = Read(bytes, ".txt");
        return new(
            Write(bytes, text),
            text.Length > AttachmentRules.MaxTextLength
                ? text[..AttachmentRules.MaxTextLength]
                : text
        );
    }

    /// <summary>A table with separated values. Its words are not for the search: figures without their headings tell nothing.</summary>
    /// <param name="bytes">The file.</param>
    public static CleanedFile CleanTable(byte[] bytes)
    {
        var text = Read(bytes, ".csv");
        TableCheck.Run(text);
        return new(Write(bytes, text));
    }

    /// <summary>The text of a file, which must be text throughout.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="extension">Its extension, for the refusal.</param>
    public static string Read(byte[] bytes, string extension)
    {
        string text;
        try
        {
            text = EncodingOf(bytes).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw new FileRefusedException(FileRules.TextIsUnreadable);
        }

        if (text.Any(IsControl))
        {
            throw new FileRefusedException(FileRules.TextIsUnreadable);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            throw new FileRefusedException(FileRules.FileIsEmpty);
        }

        return BeginsForeign(text)
            ? throw new FileRefusedException(FileRules.ContentDiffers, extension)
            : text;
    }

    private static byte[] Write(byte[] bytes, string text) =>
        EncodingOf(bytes) == _utf8 ? bytes : [.. Encoding.UTF8.Preamble, .. _utf8.GetBytes(text)];

    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xFF, 0xFE, ..] => _littleEndian,
            [0xFE, 0xFF, ..] => _bigEndian,
            _ => _utf8,
        };

    private static bool IsControl(char letter) =>
        letter is (< ' ' and not ('\t' or '\n' or '\r' or '\f')) or '\x7F' or '\uFFFE' or '\uFFFF';

    private static bool BeginsForeign(string text)
    {
        var start = text[..Math.Min(text.Length, SniffedLength)].TrimStart();
        return Array.Exists(
                _foreign,
                sign => start.StartsWith(sign, StringComparison.OrdinalIgnoreCase)
            )
            || Array.Exists(
                _markup,
                sign => start.Contains(sign, StringComparison.OrdinalIgnoreCase)
            );
    }
}
