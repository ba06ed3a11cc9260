using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Reports;

/// <summary>An indicator below the level that the country wants to reach.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Level">Its level, 1 to 5.</param>
/// <param name="Target">The level wanted, above <paramref name="Level"/>, at most 5.</param>
/// <param name="Reason">Why, in the country's own words; may be empty.</param>
public sealed record ReportGap(IndicatorId Indicator, int Level, int Target, string Reason);
