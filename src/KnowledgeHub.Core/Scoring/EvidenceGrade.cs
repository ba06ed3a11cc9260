namespace KnowledgeHub.Core.Scoring;

/// <summary>What supports a level, from nothing to independent confirmation; the number is the grade.</summary>
public enum EvidenceGrade
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A statement of somebody who knows.</summary>
    Statement = 1,

    /// <summary>A document.</summary>
    Document = 2,

    /// <summary>A document and a record of its use.</summary>
    DocumentAndUse = 3,

    /// <summary>Confirmation by somebody independent.</summary>
    IndependentConfirmation = 4,
}
