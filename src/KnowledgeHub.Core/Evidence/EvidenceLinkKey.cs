using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Evidence;

/// <summary>Which link: one for each answer and item.</summary>
/// <param name="Answer">The answer; it need not have been saved yet.</param>
/// <param name="Item">The item.</param>
public readonly record struct EvidenceLinkKey(AnswerKey Answer, EvidenceId Item)
{
    /// <summary>One text for revisions and audit events.</summary>
    public override string ToString() => $"{Answer}/{Item}";
}
