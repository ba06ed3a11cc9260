using System.Globalization;

namespace KnowledgeHub.Portal.Features.Harvesting;

/// <summary>Days and moments as the protocol writes them: <c>2025-01-16</c> or <c>2025-01-16T09:30:00Z</c>.</summary>
internal static class OaiTime
{
    /// <summary>The finest unit that is understood, as the portal says it.</summary>
    public const string Granularity = "YYYY-MM-DDThh:mm:ssZ";

    private const string Day = "yyyy-MM-dd";
    private const string Second = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>A moment to the second.</summary>
    public static string Write(DateTime utc) => utc.ToString(Second, CultureInfo.InvariantCulture);

    /// <summary>Reads a range; both ends belong to it.</summary>
    /// <returns>The first moment, and the first that is too late.</returns>
    /// <exception cref="OaiRefusedException">An end cannot be read, or the ends do not fit each other.</exception>
    public static (DateTime? From, DateTime? Before) ReadRange(string? from, string? until)
    {
        if (from is not null && until is not null && from.Length != until.Length)
        {
            throw Refused("from and until differ in granularity.");
        }

        var first = Read(from);
        var last = Read(until);
        if (first > last)
        {
            throw Refused("from lies behind until.");
        }

        var unit = until?.Length == Day.Length ? TimeSpan.FromDays(1) : TimeSpan.FromSeconds(1);
        return (first, DateTime.MaxValue - last < unit ? null : last + unit);
    }

    private static DateTime? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return DateTime.TryParseExact(
            text,
            [Day, Second],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var utc
        )
            ? utc
            : throw Refused($"A time is written as YYYY-MM-DD or {Granularity}.");
    }

    private static OaiRefusedException Refused(string message) =>
        new(OaiRefusedException.BadArgument, message);
}
