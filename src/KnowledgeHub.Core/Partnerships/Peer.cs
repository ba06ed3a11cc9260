using System.Collections.Immutable;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>A country that could work with others on a topic.</summary>
/// <param name="Seen">Its assessment, and what it shares with the reader.</param>
/// <param name="Level">Level of the indicator, or the level that the score of the cell falls into; 1 to 5.</param>
/// <param name="Mean">Score of the cell, not rounded; null for an indicator.</param>
public sealed record Peer(SeenAssessment Seen, int Level, double? Mean)
{
    /// <summary>Published entries of the library on the topic that name the country; the closest first.</summary>
    public ImmutableArray<Practice> Practices { get; init; } = [];

    /// <summary>Whether others could learn from it.</summary>
    public bool IsStrong => PeerRules.IsStrong(Level);

    /// <summary>Whether others could help it.</summary>
    public bool HasGap => PeerRules.HasGap(Level);
}
