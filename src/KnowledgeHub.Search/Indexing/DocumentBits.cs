using System.Numerics;

namespace KnowledgeHub.Search.Indexing;

/// <summary>Set operations on documents as bits, 64 a word; both sides have the same number of words.</summary>
internal static class DocumentBits
{
    /// <summary>Keeps in a set what another one has too.</summary>
    /// <param name="set">Changed.</param>
    /// <param name="other">The other set.</param>
    public static void Keep(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        other = other[..set.Length];
        for (var word = 0; word < set.Length; word++)
        {
            set[word] &= other[word];
        }
    }

    /// <summary>Takes out of a set what another one has.</summary>
    /// <param name="set">Changed.</param>
    /// <param name="other">The other set.</param>
    public static void Remove(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        other = other[..set.Length];
        for (var word = 0; word < set.Length; word++)
        {
            set[word] &= ~other[word];
        }
    }

    /// <summary>Adds to a set what another one has.</summary>
    /// <param name="set">Changed.</param>
    /// <param name="other">The other set.</param>
    public static void Add(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        other = other[..set.Length];
        for (var word = 0; word < set.Length; word++)
        {
            set[word] |= other[word];
        }
    }

    /// <summary>Adds one document.</summary>
    /// <param name="set">Changed.</param>
    /// <param name="document">Its number.</param>
    public static void Add(Span<ulong> set, int document) =>
        set[document >> 6] |= 1UL << (document & 63);

    /// <summary>Takes one document out.</summary>
    /// <param name="set">Changed.</param>
    /// <param name="document">Its number.</param>
    public static void Remove(Span<ulong> set, int document) =>
        set[document >> 6] &= ~(1UL << (document & 63));

    /// <summary>Whether a document is in a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="document">Its number.</param>
    public static bool Has(ReadOnlySpan<ulong> set, int document) =>
        (set[document >> 6] & (1UL << (document & 63))) != 0;

    /// <summary>Number of documents in a set.</summary>
    /// <param name="set">The set.</param>
    public static int Count(ReadOnlySpan<ulong> set)
    {
        var count = 0;
        foreach (var word in set)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>Number of documents that are in both of two sets.</summary>
    /// <param name="set">A set.</param>
    /// <param name="other">The other set.</param>
    public static int CountCommon(ReadOnlySpan<ulong> set, ReadOnlySpan<ulong> other)
    {
        other = other[..set.Length];
        var (first, second) = (0, 0);
        while (set.Length >= 4 && other.Length >= 4)
        {
            first += BitOperations.PopCount(set[0] & other[0]);
            second += BitOperations.PopCount(set[1] & other[1]);
            first += BitOperations.PopCount(set[2] & other[2]);
            second += BitOperations.PopCount(set[3] & other[3]);
            set = set[4..];
            other = other[4..];
        }

        for (var word = 0; word < set.Length && word < other.Length; word++)
        {
            first += BitOperations.PopCount(set[word] & other[word]);
        }

        return first + second;
    }
}
