using System.Buffers.Binary;
using System.Text;

namespace KnowledgeHub.Testing.Circuits;

/// <summary>Reads MessagePack values: null, bool, long, string, byte[] and lists of them; maps are skipped.</summary>
internal ref struct PackReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public object? Read()
    {
        var head = Take(1)[0];
        return head switch
        {
            <= 0x7F => (long)head,
            >= 0xE0 => (long)(sbyte)head,
            <= 0x8F => Map(head & 0x0F),
            <= 0x9F => List(head & 0x0F),
            <= 0xBF => Text(head & 0x1F),
            _ => ReadLong(head),
        };
    }

    private object? ReadLong(byte head) =>
        head switch
        {
            0xC0 => null,
            0xC2 => false,
            0xC3 => true,
            0xC4 => Take(Take(1)[0]).ToArray(),
            0xC5 => Take(Short()).ToArray(),
            0xC6 => Take(Long()).ToArray(),
            0xD9 => Text(Take(1)[0]),
            0xDA => Text(Short()),
            0xDB => Text(Long()),
            0xDC => List(Short()),
            0xDD => List(Long()),
            0xDE => Map(Short()),
            _ => Number(head),
        };

    private long Number(byte head) =>
        head switch
        {
            0xCC => Take(1)[0],
            0xCD => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            0xCE => BinaryPrimitives.ReadUInt32BigEndian(Take(4)),
            0xCF => (long)BinaryPrimitives.ReadUInt64BigEndian(Take(8)),
            0xD0 => (sbyte)Take(1)[0],
            0xD1 => BinaryPrimitives.ReadInt16BigEndian(Take(2)),
            0xD2 => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
            0xD3 => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
            _ => throw new InvalidDataException($"A circuit sends no value of kind {head:X2}."),
        };

    private List<object?> List(int count)
    {
        var list = new List<object?>(count);
        for (var item = 0; item < count; item++)
        {
            list.Add(Read());
        }

        return list;
    }

    private object? Map(int count)
    {
        for (var item = 0; item < 2 * count; item++)
        {
            Read();
        }

        return null;
    }

    private string Text(int length) => Encoding.UTF8.GetString(Take(length));

    private int Short() => BinaryPrimitives.ReadUInt16BigEndian(Take(2));

    private int Long() => (int)BinaryPrimitives.ReadUInt32BigEndian(Take(4));

    private ReadOnlySpan<byte> Take(int count)
    {
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
