using System.Collections.Immutable;

namespace KnowledgeHub.Core.Scoring;

/// <summary>A weak point that a mean would hide.</summary>
/// <param name="Kind">What it points at.</param>
/// <param name="Subject">Where: an area, a cell, or everything for an imbalance between pillars.</param>
/// <param name="Causes">
/// What would clear it: ids of the indicators concerned; for an imbalance the codes of the lowest and the highest cell or pillar.
/// </param>
public sealed record Flag(FlagKind Kind, ScoreSubject Subject, ImmutableArray<string> Causes);
