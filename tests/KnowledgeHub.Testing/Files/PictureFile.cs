using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace KnowledgeHub.Testing.Files;

/// <summary>Small pictures, with whatever else is put between their parts.</summary>
public static class PictureFile
{
    /// <summary>A PNG of one pixel with further chunks before its pixels.</summary>
    public static byte[] Png(params byte[][] chunks) => Sized(1, 1, chunks);

    /// <summary>A PNG that states a size.</summary>
    public static byte[] Sized(uint width, uint height, params byte[][] chunks) =>
        [
            0x89,
            .. "PNG\r\n"u8,
            0x1A,
            0x0A,
            .. Chunk("IHDR", [.. Number(width), .. Number(height), 8, 0, 0, 0, 0]),
            .. chunks.SelectMany(chunk => chunk),
            .. Chunk("IDAT", Pixels()),
            .. Chunk("IEND", []),
        ];

    /// <summary>A chunk of a PNG.</summary>
    public static byte[] Chunk(string type, byte[] content)
    {
        byte[] summed = [.. Encoding.ASCII.GetBytes(type), .. content];
        return [.. Number((uint)content.Length), .. summed, .. Number(Checksum.Crc32(summed))];
    }

    /// <summary>A JPEG of one pixel (its coded data are not decoded by anybody here) with further segments.</summary>
    public static byte[] Jpeg(params byte[][] segments) =>
        [
            0xFF,
            0xD8,
            .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
            .. segments.SelectMany(segment => segment),
            .. Segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
            .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
            0x12,
            0xFF,
            0x00,
            0x34,
            0xFF,
            0xD9,
        ];

    /// <summary>A segment of a JPEG.</summary>
    public static byte[] Segment(byte marker, byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    /// <summary>EXIF that names an artist and says which way up the picture was held.</summary>
    public static byte[] Exif(byte held) =>
        Segment(
            0xE1,
            [
                .. "Exif\0\0II*\0"u8,
                8,
                0,
                0,
                0,
                1,
                0,
                0x12,
                0x01,
                3,
                0,
                1,
                0,
                0,
                0,
                held,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                .. "Ann Author"u8,
            ]
        );

    private static byte[] Number(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Pixels()
    {
        using var output = new MemoryStream();
        using (var deflate = new ZLibStream(output, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write([0, 128]);
        }

        return output.ToArray();
    }
}
