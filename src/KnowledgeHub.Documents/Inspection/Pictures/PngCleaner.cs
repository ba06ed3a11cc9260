using System.Buffers.Binary;
using System.Text;
using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection.Pictures;

/// <summary>
/// Reads a PNG chunk by chunk (ISO/IEC 15948) and writes those that make up the picture. Texts, times, EXIF, colour profiles
/// and whatever is not known are left out.
/// </summary>
internal static class PngCleaner
{
    private const int SignatureLength = 8;
    private const int ChunkFrame = 12; // length, type and check sum
    private const int HeaderLength = 13;

    private static readonly HashSet<string> _kept =
    [
        "IHDR",
        "PLTE",
        "IDAT",
        "IEND",
        "tRNS",
        "gAMA",
        "cHRM",
        "sRGB",
        "pHYs",
        "bKGD",
        "sBIT",
    ];

    /// <summary>The picture and nothing else.</summary>
    /// <param name="bytes">A file that begins as a PNG does.</param>
    public static byte[] Clean(byte[] bytes)
    {
        using var output = new MemoryStream(bytes.Length);
        output.Write(bytes, 0, SignatureLength);
        var position = SignatureLength;
        var last = string.Empty;
        var hasPixels = false;
        while (last != "IEND")
        {
            var chunk = ReadChunk(bytes, position);
            var type = Encoding.Latin1.GetString(chunk.Slice(4, 4));
            CheckOrder(type, last, hasPixels, chunk);
            hasPixels |= type == "IDAT";
            if (_kept.Contains(type))
            {
                output.Write(chunk);
            }

            position += chunk.Length;
            last = type;
        }

        if (!hasPixels)
        {
            throw new FileRefusedException(FileRules.FileIsDamaged);
        }

        return position == bytes.Length
            ? output.ToArray()
            : throw new FileRefusedException(FileRules.HasFurtherData);
    }

    private static ReadOnlySpan<byte> ReadChunk(byte[] bytes, int position)
    {
        var rest = bytes.AsSpan(position);
        if (
            rest.Length < ChunkFrame
            || BinaryPrimitives.ReadUInt32BigEndian(rest) is var length
                && length > rest.Length - ChunkFrame
        )
        {
            throw new FileRefusedException(FileRules.FileIsDamaged);
        }

        var chunk = rest[..(ChunkFrame + (int)length)];
        var sum = BinaryPrimitives.ReadUInt32BigEndian(chunk[^4..]);
        return Crc32.Of(chunk[4..^4]) == sum
            ? chunk
            : throw new FileRefusedException(FileRules.FileIsDamaged);
    }

    private static void CheckOrder(
        string type,
        string last,
        bool hasPixels,
        ReadOnlySpan<byte> chunk
    )
    {
        var isFirst = last.Length == 0;
        if (
            type == "IHDR" != isFirst
            || (type == "IDAT" && hasPixels && last != "IDAT")
            || (isFirst && chunk.Length != ChunkFrame + HeaderLength)
        )
        {
            throw new FileRefusedException(FileRules.FileIsDamaged);
        }

        if (isFirst)
        {
            PictureSize.Check(
                BinaryPrimitives.ReadUInt32BigEndian(chunk[8..]),
                BinaryPrimitives.ReadUInt32BigEndian(chunk[12..])
            );
        }
    }
}
