using System.Collections.Immutable;

namespace KnowledgeHub.Core.Guidance;

/// <summary>One reason why an entry may help.</summary>
/// <param name="Kind">The tie.</param>
/// <param name="Codes">What both have in common: ids of indicators, codes of cells, themes or drivers, or words; at least one.</param>
public sealed record GuidanceReason(GuidanceKind Kind, ImmutableArray<string> Codes);
