using System.Globalization;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Searching;

/// <summary>Turns a range of years into the years of the facet.</summary>
internal static class YearRules
{
    /// <summary>Reads a range.</summary>
    /// <param name="from">The first year as typed; null or blank for no lower bound.</param>
    /// <param name="to">The last year as typed; null or blank for no upper bound.</param>
    /// <param name="notices">Where it is reported what could not be used.</param>
    /// <returns>The range, or null when there is none that can be used.</returns>
    public static YearRange? Read(string? from, string? to, List<RuleViolation> notices)
    {
        var range = new YearRange(Number(from, "from", notices), Number(to, "to", notices));
        if (range.From > range.To)
        {
            notices.Add(new(SearchRules.YearRangeIsUnusable, "from", $"{from}–{to}"));
            return null;
        }

        return range is { From: null, To: null } ? null : range;
    }

    /// <summary>The years of source documents that lie in a range, as values of the facet.</summary>
    /// <param name="range">The range.</param>
    /// <param name="taxonomy">The vocabularies.</param>
    public static IReadOnlyList<string> Values(YearRange range, TaxonomyCatalogue taxonomy) =>
        [
            .. taxonomy
                .Terms(TermKind.Document)
                .Select(document => document.Year)
                .OfType<int>()
                .Where(range.Holds)
                .Distinct()
                .Order()
                .Select(year => year.ToString(CultureInfo.InvariantCulture)),
        ];

    private static int? Number(string? text, string field, List<RuleViolation> notices)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= 1 and <= 9999
        )
        {
            return year;
        }

        notices.Add(new(SearchRules.YearRangeIsUnusable, field, text));
        return null;
    }
}
