using System.Numerics;
using System.Runtime.Intrinsics;

namespace KnowledgeHub.Search.Indexing;

/// <summary>
/// The positions of many postings as bytes. A posting has, for each of its fields, the distances between its positions, seven
/// bits a byte; a field whose frequency is at its greatest is preceded by the true number. Where a posting begins is kept for
/// every <see cref="BlockSize"/>th only. Immutable.
/// </summary>
/// <param name="bytes">The encoded positions.</param>
/// <param name="blocks">Where the first posting of each block begins.</param>
/// <param name="frequencies">The frequencies of the same postings.</param>
internal sealed class PositionList(byte[] bytes, int[] blocks, FrequencyCodes frequencies)
{
    /// <summary>How many postings share one known beginning.</summary>
    public const int BlockSize = 16;

    /// <summary>Where the bytes of a posting begin.</summary>
    /// <param name="posting">Its number among all postings.</param>
    public int Start(int posting)
    {
        var first = posting / BlockSize * BlockSize;
        var start = blocks[posting / BlockSize];
        for (; first < posting; first++)
        {
            start = End(first, start);
        }

        return start;
    }

    /// <summary>Where the bytes of a posting end.</summary>
    /// <param name="posting">Its number among all postings.</param>
    /// <param name="start">Where they begin.</param>
    public int End(int posting, int start)
    {
        var end = start;
        for (var packed = frequencies[posting]; packed != 0; packed >>= FieldFrequencies.Bits)
        {
            var count = (int)(packed & FieldFrequencies.Max);
            if (count == FieldFrequencies.Max)
            {
                count = Read(ref end);
            }

            end = Skip(end, count);
        }

        return end;
    }

    /// <summary>A part of the bytes.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public ReadOnlySpan<byte> Bytes(int start, int end) => bytes.AsSpan(start..end);

    /// <summary>Decodes the packed positions of a posting.</summary>
    /// <param name="posting">Its number among all postings.</param>
    /// <param name="positions">Cleared, then filled in ascending order.</param>
    public void Decode(int posting, List<int> positions)
    {
        positions.Clear();
        var next = Start(posting);
        var packed = frequencies[posting];
        for (var field = 0; packed != 0; field++, packed >>= FieldFrequencies.Bits)
        {
            var count = (int)(packed & FieldFrequencies.Max);
            if (count == FieldFrequencies.Max)
            {
                count = Read(ref next);
            }

            var position = PackedPosition.Pack((TextField)field, 0);
            for (; count > 0; count--)
            {
                position += Read(ref next);
                positions.Add(position);
            }
        }
    }

    // Each number has one byte without the highest bit, its last: many numbers are counted by those, many bytes at once.
    private int Skip(int next, int count)
    {
        var last = bytes.Length - Vector256<byte>.Count;
        while (count > Vector256<byte>.Count && next <= last)
        {
            var part = Vector256.Create<byte>(bytes.AsSpan(next, Vector256<byte>.Count));
            count -= BitOperations.PopCount(~part.ExtractMostSignificantBits());
            next += Vector256<byte>.Count;
        }

        for (; count > 0; count--)
        {
            while (bytes[next++] >= 0x80) { }
        }

        return next;
    }

    private int Read(ref int next)
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[next++];
            value |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
    }
}
