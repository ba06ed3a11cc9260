using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Comparison;

/// <summary>One indicator in two cycles of a country, with the same wording in both.</summary>
/// <param name="Indicator">The indicator, in the words of the newer version.</param>
/// <param name="Before">Its earlier level, 1 to 5; null when it had none.</param>
/// <param name="After">Its later level, 1 to 5; null when it has none.</param>
public sealed record IndicatorChange(Indicator Indicator, int? Before, int? After)
{
    /// <summary>Levels up, or down below 0; null when one of the cycles has no level.</summary>
    public int? Steps => After - Before;
}
