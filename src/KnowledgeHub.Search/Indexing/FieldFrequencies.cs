namespace KnowledgeHub.Search.Indexing;

/// <summary>
/// How often a term stands in each field of a document, eight bits a field. Counts stop at 255, where BM25 has long
/// stopped to tell them apart.
/// </summary>
internal static class FieldFrequencies
{
    /// <summary>Adds one occurrence.</summary>
    /// <param name="packed">The frequencies so far.</param>
    /// <param name="field">Number of the field.</param>
    public static uint AddOne(uint packed, int field) =>
        Of(packed, field) == byte.MaxValue ? packed : packed + (1u << (field * 8));

    /// <summary>The frequency in one field.</summary>
    /// <param name="packed">The frequencies.</param>
    /// <param name="field">Number of the field.</param>
    public static uint Of(uint packed, int field) => (packed >> (field * 8)) & byte.MaxValue;
}
