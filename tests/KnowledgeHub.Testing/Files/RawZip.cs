using System.IO.Compression;
using System.Text;

namespace KnowledgeHub.Testing.Files;

/// <summary>Writes archives byte by byte, wrong ones too.</summary>
public static class RawZip
{
    public static byte[] Write(IEnumerable<RawPart> parts, string comment = "")
    {
        using var output = new MemoryStream();
        using var writer = new BinaryWriter(output);
        var directory = new MemoryStream();
        var entries = new BinaryWriter(directory);
        var count = 0;
        foreach (var part in parts)
        {
            var offset = part.StatedOffset ?? (uint)output.Position;
            var packed = part.Method == 8 ? Deflate(part.Bytes) : part.Bytes;
            WriteHeader(writer, part, packed);
            WriteEntry(entries, part, packed.Length, offset);
            count++;
        }

        var start = (uint)output.Position;
        writer.Write(directory.ToArray());
        writer.Write(0x06054B50u);
        writer.Write(0u);
        writer.Write((ushort)count);
        writer.Write((ushort)count);
        writer.Write((uint)directory.Length);
        writer.Write(start);
        writer.Write((ushort)comment.Length);
        writer.Write(Encoding.ASCII.GetBytes(comment));
        return output.ToArray();
    }

    private static void WriteHeader(BinaryWriter writer, RawPart part, byte[] packed)
    {
        var name = Encoding.UTF8.GetBytes(part.HeaderName ?? part.Name);
        writer.Write(0x04034B50u);
        writer.Write((ushort)20);
        WriteStatements(writer, part, packed.Length);
        writer.Write((ushort)name.Length);
        writer.Write((ushort)0);
        writer.Write(name);
        writer.Write(packed);
    }

    private static void WriteEntry(BinaryWriter writer, RawPart part, int packed, uint offset)
    {
        var name = Encoding.UTF8.GetBytes(part.Name);
        writer.Write(0x02014B50u);
        writer.Write((ushort)20);
        writer.Write((ushort)20);
        WriteStatements(writer, part, packed);
        writer.Write((ushort)name.Length);
        writer.Write((ushort)0);
        writer.Write((ushort)0);
        writer.Write((ushort)0);
        writer.Write((ushort)0);
        writer.Write(0u);
        writer.Write(offset);
        writer.Write(name);
    }

    private static void WriteStatements(BinaryWriter writer, RawPart part, int packed)
    {
        writer.Write(part.Flags);
        writer.Write(part.Method);
        writer.Write(0x00210000u); // 1 January 1980
        writer.Write(part.StatedCrc ?? Checksum.Crc32(part.Bytes));
        writer.Write((uint)packed);
        writer.Write(part.StatedSize ?? (uint)part.Bytes.Length);
    }

    private static byte[] Deflate(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var deflate = new DeflateStream(output, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(bytes);
        }

        return output.ToArray();
    }
}
