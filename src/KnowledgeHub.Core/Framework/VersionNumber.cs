using System.Globalization;

namespace KnowledgeHub.Core.Framework;

/// <summary>The number of a version of the framework, such as <c>1.10</c>; compared by its two numbers, so 1.10 comes after 1.9.</summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second number.</param>
public readonly record struct VersionNumber(int Major, int Minor) : IComparable<VersionNumber>
{
    private const int MostDigits = 4;

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text, possibly null.</param>
    /// <param name="number">The number when the form is right.</param>
    /// <returns>Whether it is two numbers of at most four digits with a full stop between, as they are written.</returns>
    public static bool TryParse(string? text, out VersionNumber number)
    {
        number = default;
        if (
            text?.Split('.')
                is not [
                    { Length: > 0 and <= MostDigits } major,
                    { Length: > 0 and <= MostDigits } minor,
                ]
            || !int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var second)
        )
        {
            return false;
        }

        number = new(first, second);
        return number.ToString() == text;
    }

    /// <summary>Compares two versions by their names; a name that is no number comes before all others.</summary>
    /// <param name="left">A name.</param>
    /// <param name="right">Another name.</param>
    public static int Compare(string left, string right) =>
        (TryParse(left, out var first), TryParse(right, out var second)) switch
        {
            (true, true) => first.CompareTo(second),
            (true, false) => 1,
            (false, true) => -1,
            _ => string.CompareOrdinal(left, right),
        };

    /// <summary>The first number after this one that is free, of the same major number.</summary>
    /// <param name="taken">Whether a number is taken.</param>
    public VersionNumber Next(Func<VersionNumber, bool> taken)
    {
        ArgumentNullException.ThrowIfNull(taken);
        var next = this with { Minor = Minor + 1 };
        while (taken(next))
        {
            next = next with { Minor = next.Minor + 1 };
        }

        return next;
    }

    /// <inheritdoc/>
    public int CompareTo(VersionNumber other) =>
        (Major, Minor).CompareTo((other.Major, other.Minor));

    /// <inheritdoc/>
    public override string ToString() => $"{Major}.{Minor}";

    /// <summary>Whether one comes before the other.</summary>
    public static bool operator <(VersionNumber left, VersionNumber right) =>
        left.CompareTo(right) < 0;

    /// <summary>Whether one comes after the other.</summary>
    public static bool operator >(VersionNumber left, VersionNumber right) =>
        left.CompareTo(right) > 0;

    /// <summary>Whether one comes before the other or is the same.</summary>
    public static bool operator <=(VersionNumber left, VersionNumber right) =>
        left.CompareTo(right) <= 0;

    /// <summary>Whether one comes after the other or is the same.</summary>
    public static bool operator >=(VersionNumber left, VersionNumber right) =>
        left.CompareTo(right) >= 0;
}
