namespace KnowledgeHub.Search.Indexing;

/// <summary>Field and position of a word in 32 bits, ordered by field, then position; neighbours differ by 1.</summary>
internal static class PackedPosition
{
    private const int FieldShift = 28;

    /// <summary>The greatest position in a field; words behind it are not indexed.</summary>
    public const int MaxPosition = (1 << FieldShift) - 1;

    /// <summary>Packs.</summary>
    /// <param name="field">The field.</param>
    /// <param name="position">Position in the field, 0 to <see cref="MaxPosition"/>.</param>
    public static int Pack(TextField field, int position) => ((int)field << FieldShift) | position;

    /// <summary>Number of the field of a packed position.</summary>
    /// <param name="packed">The packed position.</param>
    public static int FieldOf(int packed) => packed >> FieldShift;

    /// <summary>The position in the field of a packed position.</summary>
    /// <param name="packed">The packed position.</param>
    public static int PositionOf(int packed) => packed & MaxPosition;
}
