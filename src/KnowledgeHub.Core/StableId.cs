namespace KnowledgeHub.Core;

/// <summary>The form of the portal's own ids: a prefix such as <c>A-</c>, and 4 to 12 digits or upper-case Latin letters.</summary>
internal static class StableId
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32: no I, L, O, U
    private const int MinLength = 4;
    private const int MaxLength = 12;
    private const int NewLength = 8;

    /// <summary>The id in upper case, or null when the form is wrong.</summary>
    /// <param name="prefix">One or two letters and a hyphen.</param>
    /// <param name="text">The text, possibly null.</param>
    public static string? Read(string prefix, string? text)
    {
        var upper = text?.ToUpperInvariant() ?? string.Empty;
        return
            upper.StartsWith(prefix, StringComparison.Ordinal)
            && upper.Length - prefix.Length is >= MinLength and <= MaxLength
            && upper[prefix.Length..]
                .All(letter => letter is (>= '0' and <= '9') or (>= 'A' and <= 'Z'))
            ? upper
            : null;
    }

    /// <summary>A new random id: 40 random bits, so a clash is refused by the store rather than expected.</summary>
    /// <param name="prefix">One or two letters and a hyphen.</param>
    public static string New(string prefix) =>
        prefix + new string(Random.Shared.GetItems<char>(Alphabet, NewLength));
}
