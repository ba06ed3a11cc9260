namespace KnowledgeHub.Core.Practices;

/// <summary>
/// The stable id of an entry, such as <c>P-0071</c> or <c>P-7K3M9QXA</c>. It never derives from a title, never changes and
/// is never used again.
/// </summary>
/// <param name="Value"><c>P-</c> and 4 to 12 digits or upper-case Latin letters.</param>
public readonly record struct PracticeId(string Value)
{
    private const string Prefix = "P-";

    /// <summary>Reads an id; lower case is accepted.</summary>
    /// <param name="text">The text, possibly null.</param>
    /// <param name="id">The id when the form is right.</param>
    /// <returns>Whether the form is right; whether there is such an entry is not asked.</returns>
    public static bool TryParse(string? text, out PracticeId id)
    {
        var value = StableId.Read(Prefix, text);
        id = new(value ?? string.Empty);
        return value is not null;
    }

    /// <summary>A new random id.</summary>
    public static PracticeId New() => new(StableId.New(Prefix));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
