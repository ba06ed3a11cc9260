using System.Buffers.Binary;
using System.IO.Compression;
using KnowledgeHub.Documents.Inspection;

namespace KnowledgeHub.Documents.Reports;

/// <summary>
/// Cuts PNG pictures. A row of a PNG depends on the rows above it only (ISO/IEC 15948, 9.2), so that the rows below can be left
/// out without decoding anything.
/// </summary>
public static class PngRows
{
    private const int SignatureLength = 8;
    private const int HeadLength = 13;
    private const int WidthAt = SignatureLength + 8;

    /// <summary>The picture with its first rows only.</summary>
    /// <param name="png">A picture of 8 bits for each of three or four colours, not interlaced, as browsers make them.</param>
    /// <param name="rows">How many rows to keep, at least 1; a lower picture stays as it is.</param>
    /// <exception cref="InvalidDataException">It is another kind of picture.</exception>
    public static byte[] First(byte[] png, int rows)
    {
        ArgumentNullException.ThrowIfNull(png);
        var head = png.AsSpan(WidthAt, HeadLength).ToArray();
        var height = BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(4));
        var colours = (head[8], head[9], head[12]) switch
        {
            (8, 2, 0) => 3,
            (8, 6, 0) => 4,
            _ => throw new InvalidDataException("Not a plain picture of a browser."),
        };
        if (height <= rows)
        {
            return png;
        }

        // Each row begins with one byte that names its filter.
        var kept = new byte[rows * (1 + (BinaryPrimitives.ReadInt32BigEndian(head) * colours))];
        using (var data = new MemoryStream(Data(png)))
        using (var inflated = new ZLibStream(data, CompressionMode.Decompress))
        {
            inflated.ReadExactly(kept);
        }

        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), rows);
        using var cut = new MemoryStream();
        cut.Write(png, 0, SignatureLength);
        Write(cut, "IHDR"u8, head);
        Write(cut, "IDAT"u8, Deflated(kept));
        Write(cut, "IEND"u8, []);
        return cut.ToArray();
    }

    private static byte[] Data(ReadOnlySpan<byte> png)
    {
        using var data = new MemoryStream();
        for (var rest = png[SignatureLength..]; rest.Length >= 12; )
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest);
            if (rest.Slice(4, 4).SequenceEqual("IDAT"u8))
            {
                data.Write(rest.Slice(8, length));
            }

            rest = rest[(12 + length)..];
        }

        return data.ToArray();
    }

    private static byte[] Deflated(byte[] bytes)
    {
        using var deflated = new MemoryStream();
        using (var stream = new ZLibStream(deflated, CompressionLevel.Optimal))
        {
            stream.Write(bytes);
        }

        return deflated.ToArray();
    }

    private static void Write(MemoryStream picture, ReadOnlySpan<byte> name, byte[] content)
    {
        Span<byte> number = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        picture.Write(number);
        byte[] part = [.. name, .. content];
        picture.Write(part);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(part));
        picture.Write(number);
    }
}
