namespace KnowledgeHub.Core.Scoring;

/// <summary>A confidence as a word.</summary>
public enum ConfidenceBand
{
    /// <summary>Below 0.5.</summary>
    Low,

    /// <summary>From 0.5.</summary>
    Medium,

    /// <summary>From 0.75.</summary>
    High,
}
