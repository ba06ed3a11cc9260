using System.Numerics;

namespace KnowledgeHub.Search.Indexing;

/// <summary>
/// The packed frequencies (<see cref="FieldFrequencies"/>) of many postings, a byte each: the number of one of the first 255
/// combinations that occurred. Others, which are rare, are kept aside. Immutable.
/// </summary>
/// <param name="codes">Code of each posting.</param>
/// <param name="patterns">The combination that each code stands for.</param>
/// <param name="rare">The combinations of postings that have the code <see cref="Rare"/>.</param>
internal sealed class FrequencyCodes(byte[] codes, uint[] patterns, Dictionary<int, uint> rare)
{
    /// <summary>The code of a posting whose combination is kept aside.</summary>
    public const byte Rare = byte.MaxValue;

    private readonly byte[] _fields = Fill(patterns, (byte)TextFields.Count, FieldOf);
    private readonly float[] _counts = Fill(patterns, 0f, CountOf);

    /// <summary>The combination that each code stands for.</summary>
    public ReadOnlySpan<uint> Patterns => patterns;

    /// <summary>Code of each posting.</summary>
    public byte[] Codes => codes;

    /// <summary>The only field of each code's combination; <see cref="TextFields.Count"/> when it has several or is unknown.</summary>
    public ReadOnlySpan<byte> Fields => _fields;

    /// <summary>The frequency in that field.</summary>
    public ReadOnlySpan<float> Counts => _counts;

    /// <summary>The packed frequencies of a posting.</summary>
    /// <param name="posting">Its number among all postings.</param>
    public uint this[int posting] =>
        codes[posting] is var code && code == Rare ? rare[posting] : patterns[code];

    private static T[] Fill<T>(uint[] patterns, T otherwise, Func<uint, T> value)
    {
        var table = new T[byte.MaxValue + 1];
        Array.Fill(table, otherwise);
        for (var code = 0; code < patterns.Length; code++)
        {
            table[code] = value(patterns[code]);
        }

        return table;
    }

    private static byte FieldOf(uint pattern)
    {
        var first = BitOperations.TrailingZeroCount(pattern) / FieldFrequencies.Bits;
        var last = BitOperations.Log2(pattern) / FieldFrequencies.Bits;
        return (byte)(first == last ? first : TextFields.Count);
    }

    private static float CountOf(uint pattern) =>
        FieldOf(pattern) is < TextFields.Count and var field
            ? FieldFrequencies.Of(pattern, field)
            : 0;
}
