using KnowledgeHub.Core.Comparison;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>Median and quartiles that stand beside the countries.</summary>
/// <param name="Name">Whose they are.</param>
/// <param name="Text">How many countries, and since when.</param>
/// <param name="Figure">The figure for a code; null where none is shown.</param>
public sealed record OverviewGroup(string Name, string Text, Func<string, Quartiles?> Figure);
