namespace KnowledgeHub.Core.Practices;

/// <summary>
/// The stable id of an entry, such as <c>P-0071</c> or <c>P-7K3M9QXA</c>. It never derives from a title, never changes and
/// is never used again.
/// </summary>
/// <param name="Value"><c>P-</c> and 4 to 12 digits or upper-case Latin letters.</param>
public readonly record struct PracticeId(string Value)
{
    private const string Prefix = "P-";
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32: no I, L, O, U
    private const int NewLength = 8;

    /// <summary>Reads an id; lower case is accepted.</summary>
    /// <param name="text">The text, possibly null.</param>
    /// <param name="id">The id when the form is right.</param>
    /// <returns>Whether the form is right; whether there is such an entry is not asked.</returns>
    public static bool TryParse(string? text, out PracticeId id)
    {
        var upper = text?.ToUpperInvariant() ?? string.Empty;
        var valid =
            upper.StartsWith(Prefix, StringComparison.Ordinal)
            && upper.Length is >= 6 and <= 14
            && upper[Prefix.Length..]
                .All(letter => letter is (>= '0' and <= '9') or (>= 'A' and <= 'Z'));
        id = new(valid ? upper : string.Empty);
        return valid;
    }

    /// <summary>A new random id: 40 random bits, so a clash is refused by the store rather than expected.</summary>
    public static PracticeId New() =>
        new(Prefix + new string(Random.Shared.GetItems<char>(Alphabet, NewLength)));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
