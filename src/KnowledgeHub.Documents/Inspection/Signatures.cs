using System.Text;
using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection;

/// <summary>The first bytes by which kinds of file are told apart.</summary>
internal static class Signatures
{
    private const int ZipEndLength = 22;
    private const int MaxZipComment = 65_535;

    private static readonly byte[] _zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] _zipEnd = [0x50, 0x4B, 0x05, 0x06];
    private static readonly byte[] _compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] _png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] _jpeg = [0xFF, 0xD8, 0xFF];
    private static readonly byte[] _pdf = "%PDF-"u8.ToArray();
    private static readonly byte[] _encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    // What must not be carried inside a document: archives, programs, documents of other kinds.
    private static readonly byte[][] _carried =
    [
        _zip,
        _zipEnd,
        _compound,
        _pdf,
        "MZ"u8.ToArray(),
        [0x7F, 0x45, 0x4C, 0x46],
        "Rar!"u8.ToArray(),
        [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C],
        [0x1F, 0x8B, 0x08],
        "{\\rtf"u8.ToArray(),
        "#!"u8.ToArray(),
        "<!DOCTYPE"u8.ToArray(),
        "<html"u8.ToArray(),
        [0xCA, 0xFE, 0xBA, 0xBE],
    ];

    /// <summary>Whether a file begins as its kind does; texts have no signature.</summary>
    /// <param name="format">The kind.</param>
    /// <param name="bytes">The file.</param>
    public static bool Fits(AttachmentFormat format, ReadOnlySpan<byte> bytes) =>
        format switch
        {
            AttachmentFormat.Pdf => bytes.StartsWith(_pdf),
            AttachmentFormat.Png => bytes.StartsWith(_png),
            AttachmentFormat.Jpeg => bytes.StartsWith(_jpeg),
            AttachmentFormat.Txt or AttachmentFormat.Csv => !IsCarried(bytes),
            _ => bytes.StartsWith(_zip),
        };

    /// <summary>Whether the bytes are those of an archive, a program or a document of another kind.</summary>
    /// <param name="bytes">Part of a document.</param>
    public static bool IsCarried(ReadOnlySpan<byte> bytes)
    {
        foreach (var signature in _carried)
        {
            if (bytes.StartsWith(signature))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether this is an Office file behind a password: these come in a compound file.</summary>
    /// <param name="bytes">The file.</param>
    public static bool IsEncryptedPackage(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(_compound) && bytes.IndexOf(_encrypted) >= 0;

    /// <summary>Whether a program for archives would open the file: it looks for the end of an archive from behind.</summary>
    /// <param name="bytes">A file that is no archive.</param>
    public static bool EndsLikeArchive(ReadOnlySpan<byte> bytes)
    {
        var tail = bytes[Math.Max(0, bytes.Length - ZipEndLength - MaxZipComment)..];
        return tail.LastIndexOf(_zipEnd) is >= 0 and var end && end <= tail.Length - ZipEndLength;
    }
}
