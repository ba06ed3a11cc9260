namespace KnowledgeHub.Core.Evidence;

/// <summary>The stable id of an item of evidence, such as <c>EV-7K3M9QXA</c>. It never changes and is never used again.</summary>
/// <param name="Value"><c>EV-</c> and 4 to 12 digits or upper-case Latin letters.</param>
public readonly record struct EvidenceId(string Value)
{
    /// <summary>The greatest length in characters.</summary>
    public const int MaxLength = 15;

    private const string Prefix = "EV-";

    /// <summary>Reads an id; lower case is accepted.</summary>
    /// <param name="text">The text, possibly null.</param>
    /// <param name="id">The id when the form is right.</param>
    /// <returns>Whether the form is right; whether there is such an item is not asked.</returns>
    public static bool TryParse(string? text, out EvidenceId id)
    {
        var value = StableId.Read(Prefix, text);
        id = new(value ?? string.Empty);
        return value is not null;
    }

    /// <summary>A new random id.</summary>
    public static EvidenceId New() => new(StableId.New(Prefix));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
