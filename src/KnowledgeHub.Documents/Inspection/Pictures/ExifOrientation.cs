using System.Buffers.Binary;

namespace KnowledgeHub.Documents.Inspection.Pictures;

/// <summary>Which way up a photograph was held: the one thing of its EXIF that belongs to the picture.</summary>
internal static class ExifOrientation
{
    private const int TagOrientation = 0x0112;
    private const int EntryLength = 12;
    private const int MaxEntries = 200;

    /// <summary>Reads it.</summary>
    /// <param name="segment">An APP1 segment without its length.</param>
    /// <returns>1 to 8; 1, upright, when nothing is said.</returns>
    public static ushort Read(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 6 + 8)
        {
            return 1;
        }

        var tiff = segment[6..];
        var isLittle = tiff.StartsWith("II"u8);
        var directory = Number32(tiff[4..], isLittle);
        if (directory > tiff.Length - 2)
        {
            return 1;
        }

        var rest = tiff[(int)directory..];
        int count = Math.Min(Number16(rest, isLittle), (ushort)MaxEntries);
        rest = rest[2..];
        for (; count > 0 && rest.Length >= EntryLength; count--, rest = rest[EntryLength..])
        {
            if (Number16(rest, isLittle) == TagOrientation)
            {
                return Number16(rest[8..], isLittle) is >= 1 and <= 8 and var held
                    ? held
                    : (ushort)1;
            }
        }

        return 1;
    }

    /// <summary>An APP1 segment that says nothing else.</summary>
    /// <param name="held">1 to 8.</param>
    public static byte[] Segment(ushort held) =>
        [
            0xFF,
            0xE1,
            0x00,
            0x22,
            .. "Exif\0\0MM\0*"u8,
            0x00,
            0x00,
            0x00,
            0x08,
            0x00,
            0x01,
            0x01,
            0x12,
            0x00,
            0x03,
            0x00,
            0x00,
            0x00,
            0x01,
            0x00,
            (byte)held,
            0x00,
            0x00,
            0x00,
            0x00,
            0x00,
            0x00,
        ];

    private static ushort Number16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle
            ? BinaryPrimitives.ReadUInt16LittleEndian(bytes)
            : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Number32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle
            ? BinaryPrimitives.ReadUInt32LittleEndian(bytes)
            : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
