using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.Framework;

/// <summary>What sorts an indicator, in the reader's language.</summary>
internal static class IndicatorWords
{
    /// <summary>The driver it serves first, and those it serves too.</summary>
    public static string Drivers(FrameworkReading reading, Indicator indicator)
    {
        var primary = reading.Label(TermKind.Driver, indicator.PrimaryDriver);
        return indicator.SecondaryDrivers.IsEmpty
            ? primary
            : string.Concat(
                primary,
                PracticeStrings.PracticeWordSeparator,
                FrameworkStrings.FrameworkAlso,
                " ",
                Joined(
                    indicator.SecondaryDrivers.Select(code => reading.Label(TermKind.Driver, code))
                )
            );
    }

    /// <summary>Its themes; empty when it has none.</summary>
    public static string Themes(FrameworkReading reading, Indicator indicator) =>
        Joined(indicator.Themes.Select(code => reading.Label(TermKind.Theme, code)));

    /// <summary>What a country must have for it to apply; empty when it always applies.</summary>
    public static string AppliesWith(FrameworkReading reading, Indicator indicator) =>
        Joined(
            indicator
                .BorderTypes.Select(type => reading.Label(TermKind.BorderType, type))
                .Concat(indicator.NeedsNeighbours ? [FrameworkStrings.FrameworkNeighbours] : [])
        );

    private static string Joined(IEnumerable<string> names) =>
        string.Join(PracticeStrings.PracticeWordSeparator, names);
}
