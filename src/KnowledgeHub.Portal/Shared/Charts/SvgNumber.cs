using System.Globalization;

namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>Numbers as SVG reads them: a comma or a foreign sign would break the drawing.</summary>
internal static class SvgNumber
{
    /// <summary>With a point and at most two decimals, whatever the reader's culture.</summary>
    public static string Of(double number) =>
        Math.Round(number, 2) is var rounded && rounded == 0
            ? "0"
            : rounded.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Several numbers with spaces between them.</summary>
    public static string Of(params IEnumerable<double> numbers) =>
        string.Join(' ', numbers.Select(Of));
}
