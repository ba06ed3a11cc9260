namespace KnowledgeHub.Portal.Api;

/// <summary>The national approval: who approved, when, and the hash of what was approved.</summary>
public sealed record AssessmentApprovalModel(
    string Name,
    string Function,
    DateTime AtUtc,
    string ContentHash
);
