using System.Collections.Immutable;

namespace KnowledgeHub.Core.Framework;

/// <summary>Indicators that are scored together: a cell, an area, a pillar, a driver, a theme, or all.</summary>
/// <param name="Code">Code of the group.</param>
/// <param name="Members">Its indicators in the order of the framework; may be empty.</param>
public sealed record IndicatorGroup(string Code, ImmutableArray<WeightedIndicator> Members);
