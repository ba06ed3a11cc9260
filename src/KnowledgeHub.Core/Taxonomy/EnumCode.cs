using System.Collections.Frozen;
using System.Text;

namespace KnowledgeHub.Core.Taxonomy;

/// <summary>
/// The stable code of an enum value in URLs, files and stored documents: its name in kebab case
/// (<c>GoodPractice</c> is <c>good-practice</c>). Renaming a value would break stored data; the tests pin every code.
/// </summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public static class EnumCode<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> _codes = Enum.GetValues<TEnum>()
        .ToFrozenDictionary(value => value, value => Kebab(value.ToString()));

    private static readonly FrozenDictionary<string, TEnum> _values = _codes.ToFrozenDictionary(
        pair => pair.Value,
        pair => pair.Key,
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>All codes, in the order of the enum.</summary>
    public static IReadOnlyList<string> All { get; } =
    [.. Enum.GetValues<TEnum>().Select(value => _codes[value])];

    /// <summary>The code of a value.</summary>
    /// <param name="value">A defined value.</param>
    public static string Of(TEnum value) => _codes[value];

    /// <summary>Reads a code; case does not matter.</summary>
    /// <param name="code">The code, possibly null or unknown.</param>
    /// <param name="value">The value, or the first of the enum when the code is unknown.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out TEnum value) =>
        _values.TryGetValue(code ?? string.Empty, out value);

    private static string Kebab(string name)
    {
        var code = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && code.Length > 0)
            {
                code.Append('-');
            }

            code.Append(char.ToLowerInvariant(letter));
        }

        return code.ToString();
    }
}
