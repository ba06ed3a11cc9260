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

    /// <summary>
    /// The end of a file's text that was not written to its end, because the machine stopped: a last line without its newline that says
    /// no erasure. Empty where all is whole.
    /// </summary>
    /// <param name="text">The text.</param>
    public static string TornEnd(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var last = text[(text.LastIndexOf('\n') + 1)..];
        return TryParse(last) is null ? last : string.Empty;
    }

    private static Erasure Parse(string line) =>
        TryParse(line)
        ?? throw new FormatException("A line of the list of erased accounts cannot be read.");

    private static Erasure? TryParse(string line) =>
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
            : null;
}
