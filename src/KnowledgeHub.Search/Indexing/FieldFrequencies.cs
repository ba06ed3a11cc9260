namespace KnowledgeHub.Search.Indexing;

/// <summary>
/// How often a term stands in each field of a document, six bits a field. Counts stop at 63, where BM25 has long stopped
/// to tell them apart.
/// </summary>
internal static class FieldFrequencies
{
    /// <summary>Bits of one field.</summary>
    public const int Bits = 6;

    /// <summary>The greatest frequency that is kept.</summary>
    public const uint Max = (1u << Bits) - 1;

    /// <summary>Adds one occurrence.</summary>
    /// <param name="packed">The frequencies so far.</param>
    /// <param name="field">Number of the field.</param>
    public static uint AddOne(uint packed, int field) =>
        Of(packed, field) == Max ? packed : packed + (1u << (field * Bits));

    /// <summary>The frequency in one field.</summary>
    /// <param name="packed">The frequencies.</param>
    /// <param name="field">Number of the field.</param>
    public static uint Of(uint packed, int field) => (packed >> (field * Bits)) & Max;

    /// <summary>The frequencies with those of all other fields set to 0.</summary>
    /// <param name="packed">The frequencies.</param>
    /// <param name="field">Number of the field.</param>
    public static uint Only(uint packed, int field) => packed & (Max << (field * Bits));
}
