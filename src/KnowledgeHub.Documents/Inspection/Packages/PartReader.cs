using System.IO.Compression;
using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection.Packages;

/// <summary>Unpacks parts; what a part holds must be as long as stated and have the stated check sum.</summary>
internal static class PartReader
{
    /// <summary>The bytes of a part.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="part">The part; its stated size is within the limits.</param>
    public static byte[] Read(byte[] archive, ZipPart part)
    {
        var packed = archive.AsSpan(part.Start, part.PackedSize);
        var bytes = part.IsPacked ? Unpack(archive, part) : packed.ToArray();
        return Crc32.Of(bytes) == part.Crc
            ? bytes
            : throw new FileRefusedException(FileRules.FileIsDamaged);
    }

    private static byte[] Unpack(byte[] archive, ZipPart part)
    {
        using var source = new MemoryStream(archive, part.Start, part.PackedSize, writable: false);
        using var inflate = new DeflateStream(source, CompressionMode.Decompress);
        var bytes = new byte[part.Size];
        var isWhole =
            inflate.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length
            && inflate.ReadByte() < 0;
        return isWhole ? bytes : throw new FileRefusedException(FileRules.FileIsDamaged);
    }
}
