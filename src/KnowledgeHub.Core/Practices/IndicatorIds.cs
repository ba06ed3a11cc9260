namespace KnowledgeHub.Core.Practices;

/// <summary>The form of a maturity indicator's id: area, pillar and number, such as <c>LEG.S.1</c>.</summary>
public static class IndicatorIds
{
    /// <summary>Whether the form is right; whether a framework has such an indicator is the framework's matter.</summary>
    /// <param name="id">The id, possibly null.</param>
    public static bool IsWellFormed(string? id) =>
        id?.Split('.') is [{ Length: 3 } area, ['S' or 'A' or 'N'], { Length: 1 or 2 } number]
        && area.All(char.IsAsciiLetterUpper)
        && number.All(char.IsAsciiDigit)
        && number[0] != '0';
}
