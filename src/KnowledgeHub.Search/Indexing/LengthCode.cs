namespace KnowledgeHub.Search.Indexing;

/// <summary>
/// The length of a field in one byte: exact up to 95 words, beyond that in steps of five per cent, which no ranking can tell
/// from the exact length.
/// </summary>
internal static class LengthCode
{
    /// <summary>Number of codes.</summary>
    public const int Count = 256;

    private const int LastExact = 95;
    private const double Step = 1.05;
    private static readonly int[] _lengths =
    [
        .. Enumerable
            .Range(0, Count)
            .Select(code =>
                code <= LastExact
                    ? code
                    : (int)Math.Round(LastExact * Math.Pow(Step, code - LastExact))
            ),
    ];

    /// <summary>The code of a length: that of the nearest length not above it.</summary>
    /// <param name="length">Number of words, 0 or more.</param>
    public static byte Of(int length)
    {
        if (length <= LastExact)
        {
            return (byte)length;
        }

        var found = Array.BinarySearch(_lengths, length);
        return (byte)(found >= 0 ? found : ~found - 1);
    }

    /// <summary>The length that a code stands for.</summary>
    /// <param name="code">0 to <see cref="Count"/> - 1.</param>
    public static int Length(int code) => _lengths[code];
}
