using System.Globalization;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Dates, numbers and sentences as the reader writes them.</summary>
internal static class ReaderText
{
    /// <summary>A day with the month in words.</summary>
    public static string Date(DateOnly day) =>
        day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>The day of a moment, in universal time.</summary>
    public static string Date(DateTime moment) => Date(DateOnly.FromDateTime(moment));

    /// <summary>A moment with day, hour and minute, in universal time.</summary>
    public static string Moment(DateTime utc) =>
        $"{Date(utc)}, {utc.ToString("HH:mm", CultureInfo.CurrentCulture)} UTC";

    /// <summary>A whole number with the reader's separators.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>The name of a language, as it stands within a sentence.</summary>
    public static string Name(Language language) =>
        CultureInfo.GetCultureInfo(language.Code()).DisplayName;

    /// <summary>A sentence with its places filled.</summary>
    public static string Fill(string sentence, params object[] values) =>
        string.Format(CultureInfo.CurrentCulture, sentence, values);
}
