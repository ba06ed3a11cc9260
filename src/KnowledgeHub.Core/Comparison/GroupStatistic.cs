using System.Collections.Immutable;

namespace KnowledgeHub.Core.Comparison;

/// <summary>A released statistic as far as one reader may see it.</summary>
/// <param name="Group">Code of the group.</param>
/// <param name="Countries">How many countries took part.</param>
/// <param name="ReleasedUtc">When it was released.</param>
/// <param name="Figures">The figures by code; what would let a country be told apart is missing.</param>
public sealed record GroupStatistic(
    string Group,
    int Countries,
    DateTime ReleasedUtc,
    ImmutableDictionary<string, Quartiles> Figures
);
