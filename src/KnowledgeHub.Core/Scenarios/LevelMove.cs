using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Scenarios;

/// <summary>An indicator whose level is supposed to be another.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Now">The agreed answer.</param>
/// <param name="Then">The supposed level, 1 to 5.</param>
public sealed record LevelMove(Indicator Indicator, Rating Now, int Then);
