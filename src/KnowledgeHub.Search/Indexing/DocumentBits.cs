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
        var (count, count1, count2, count3) = (0, 0, 0, 0);
        var word = 0;
        for (; word + 3 < set.Length; word += 4)
        {
            count += BitOperations.PopCount(set[word] & other[word]);
            count1 += BitOperations.PopCount(set[word + 1] & other[word + 1]);
            count2 += BitOperations.PopCount(set[word + 2] & other[word + 2]);
            count3 += BitOperations.PopCount(set[word + 3] & other[word + 3]);
        }

        for (; word < set.Length; word++)
        {
            count += BitOperations.PopCount(set[word] & other[word]);
        }

        return count + count1 + count2 + count3;
    }
}
