namespace KnowledgeHub.Core.Framework;

/// <summary>
/// The stable id of a maturity indicator: area, pillar and number, such as <c>LEG.S.1</c>. It never changes and is never used
/// for another indicator, in any version of the framework.
/// </summary>
/// <param name="Value">Three upper-case letters, a pillar (S, A or N) and a number from 1 to 99, with full stops between.</param>
public readonly record struct IndicatorId(string Value)
{
    private const int AreaLength = 3;
    private const int CellLength = 5;

    /// <summary>Code of the intervention area; empty for a text that was no id.</summary>
    public string Area => Value.Length < AreaLength ? string.Empty : Value[..AreaLength];

    /// <summary>Code of the pillar.</summary>
    public string Pillar => Value[(AreaLength + 1)..CellLength];

    /// <summary>Code of the cell: area and pillar, such as <c>LEG.S</c>.</summary>
    public string Cell => Value[..CellLength];

    /// <summary>Reads an id; lower case is accepted.</summary>
    /// <param name="text">The text, possibly null.</param>
    /// <param name="id">The id when the form is right.</param>
    /// <returns>Whether the form is right; whether a framework has such an indicator is the framework's matter.</returns>
    public static bool TryParse(string? text, out IndicatorId id)
    {
        var upper = text?.ToUpperInvariant();
        var valid =
            upper?.Split('.')
                is [{ Length: AreaLength } area, ['S' or 'A' or 'N'], { Length: 1 or 2 } number]
            && area.All(char.IsAsciiLetterUpper)
            && number.All(char.IsAsciiDigit)
            && number[0] != '0';
        id = new(valid ? upper! : string.Empty); // not null: the pattern holds
        return valid;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
