using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Targets;

/// <summary>A target that a country has set otherwise than proposed.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Level">1 to 5; null when the country aims at nothing here for now.</param>
/// <param name="Reason">Why, in the country's own words; empty only for readers who were not given its comments.</param>
public sealed record TargetDecision(IndicatorId Indicator, int? Level, string Reason);
