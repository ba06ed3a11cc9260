namespace KnowledgeHub.Core.Countries;

/// <summary>
/// A country by its ISO 3166-1 alpha-2 code. Codes XA to XZ are reserved by the standard for users; here they mark
/// invented demonstration countries (XK is left out: many use it for Kosovo).
/// </summary>
/// <param name="Value">Two upper-case Latin letters.</param>
public readonly record struct CountryCode(string Value)
{
    /// <summary>Whether the code stands for an invented demonstration country.</summary>
    public bool IsDemonstration => Value is ['X', not 'K'];

    /// <summary>Reads a code of two upper-case Latin letters; whether such a country exists is the taxonomy's matter.</summary>
    /// <param name="text">The text, possibly null.</param>
    /// <param name="code">The code when the form is right.</param>
    /// <returns>Whether the form is right.</returns>
    public static bool TryParse(string? text, out CountryCode code)
    {
        var valid = text is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'];
        code = new(valid ? text! : string.Empty); // not null: the pattern holds
        return valid;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
