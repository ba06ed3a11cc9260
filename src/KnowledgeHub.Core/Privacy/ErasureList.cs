using System.Globalization;

namespace KnowledgeHub.Core.Privacy;

/// <summary>
/// The list of erased accounts as lines of text: number, account id and time, nothing else. It lies outside of the database, because a
/// backup of before knows nothing of an erasure.
/// </summary>
public static class ErasureList
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    /// <summary>One line.</summary>
    /// <param name="erasure">The erasure.</param>
    public static string Line(Erasure erasure)
    {
        ArgumentNullException.ThrowIfNull(erasure);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{erasure.Number} {erasure.AccountId} {erasure.Utc.ToString(Form, CultureInfo.InvariantCulture)}"
        );
    }

    /// <summary>Reads lines; empty ones are passed over.</summary>
    /// <param name="lines">The lines.</param>
    /// <exception cref="FormatException">A line is not one of the list.</exception>
    public static IReadOnlyList<Erasure> Read(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return
        [
            .. lines
                .Where(line => !string.IsNullOrWhiteSpace(line))
                .Select(Parse)
                .DistinctBy(erasure => erasure.AccountId, StringComparer.Ordinal),
        ];
    }

    private static Erasure Parse(string line) =>
        line.Split(' ') is [var number, { Length: > 0 } account, var time]
        && int.TryParse(number, CultureInfo.InvariantCulture, out var counted)
        && DateTime.TryParseExact(
            time.Trim(),
            Form,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var utc
        )
            ? new(account, counted, utc)
            : throw new FormatException("A line of the list of erased accounts cannot be read.");
}
