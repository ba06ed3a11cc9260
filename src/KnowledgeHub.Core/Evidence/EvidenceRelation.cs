namespace KnowledgeHub.Core.Evidence;

/// <summary>What an item says to the answer that it is linked to.</summary>
public enum EvidenceRelation
{
    /// <summary>It supports the answer.</summary>
    Supports,

    /// <summary>It speaks against the answer.</summary>
    Contradicts,
}
