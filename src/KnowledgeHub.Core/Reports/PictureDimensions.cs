using System.Buffers.Binary;

namespace KnowledgeHub.Core.Reports;

/// <summary>How large an inspected picture is, read from its head.</summary>
public static class PictureDimensions
{
    // PNG (ISO/IEC 15948): eight bytes of signature, then length and name of the first part, then width and height.
    private const int PngWidthAt = 16;
    private const int PngLength = 24;

    /// <summary>Reads width and height.</summary>
    /// <param name="picture">A PNG or JPEG file.</param>
    /// <returns>Pixels in a row and rows; null when they cannot be found.</returns>
    public static (int Width, int Height)? Of(ReadOnlySpan<byte> picture) =>
        picture is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] ? OfPng(picture)
        : picture is [0xFF, 0xD8, ..] ? OfJpeg(picture[2..])
        : null;

    private static (int Width, int Height)? OfPng(ReadOnlySpan<byte> picture) =>
        picture.Length < PngLength
            ? null
            : Valid(
                BinaryPrimitives.ReadInt32BigEndian(picture[PngWidthAt..]),
                BinaryPrimitives.ReadInt32BigEndian(picture[(PngWidthAt + sizeof(int))..])
            );

    // JPEG (ISO/IEC 10918-1, B.2.2): a frame begins with a marker from C0 to CF, without C4, C8 and CC, which are tables.
    private static (int Width, int Height)? OfJpeg(ReadOnlySpan<byte> rest)
    {
        while (rest is [0xFF, var marker, _, _, ..])
        {
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return rest.Length < 9
                    ? null
                    : Valid(
                        BinaryPrimitives.ReadUInt16BigEndian(rest[7..]),
                        BinaryPrimitives.ReadUInt16BigEndian(rest[5..])
                    );
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]) + 2;
            if (length >= rest.Length)
            {
                return null;
            }

            rest = rest[length..];
        }

        return null;
    }

    private static (int Width, int Height)? Valid(int width, int height) =>
        width > 0 && height > 0 ? (width, height) : null;
}
