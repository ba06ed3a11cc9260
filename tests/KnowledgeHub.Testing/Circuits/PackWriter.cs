using System.Buffers.Binary;
using System.Text;

namespace KnowledgeHub.Testing.Circuits;

/// <summary>Writes the few kinds of MessagePack values that a browser sends to a circuit.</summary>
internal sealed class PackWriter
{
    private readonly List<byte> _bytes = [];

    public byte[] ToArray() => [.. _bytes];

    public PackWriter Array(int count) => Head(0x90, count, 0xDC);

    public PackWriter EmptyMap()
    {
        _bytes.Add(0x80);
        return this;
    }

    public PackWriter Value(object? value)
    {
        switch (value)
        {
            case null:
                _bytes.Add(0xC0);
                break;
            case bool truth:
                _bytes.Add(truth ? (byte)0xC3 : (byte)0xC2);
                break;
            case string text:
                Text(text);
                break;
            case int number:
                Number(number);
                break;
            case long number:
                Number(number);
                break;
            default:
                throw new ArgumentException(
                    $"No browser sends a {value.GetType()}.",
                    nameof(value)
                );
        }

        return this;
    }

    private void Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        _bytes.Add(0xDB);
        Span<byte> length = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(length, (uint)bytes.Length);
        _bytes.AddRange(length);
        _bytes.AddRange(bytes);
    }

    private void Number(long number)
    {
        _bytes.Add(0xD3);
        Span<byte> value = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(value, number);
        _bytes.AddRange(value);
    }

    private PackWriter Head(byte shortForm, int count, byte longForm)
    {
        if (count < 16)
        {
            _bytes.Add((byte)(shortForm | count));
            return this;
        }

        _bytes.Add(longForm);
        Span<byte> length = stackalloc byte[sizeof(ushort)];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)count);
        _bytes.AddRange(length);
        return this;
    }
}
