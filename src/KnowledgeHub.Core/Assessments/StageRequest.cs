using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Assessments;

/// <summary>What a person says when moving an assessment to another stage.</summary>
/// <param name="To">The stage asked for.</param>
/// <param name="Reason">Why; empty where none is asked for.</param>
/// <param name="ApproverName">Name of the national approver; only for the approval.</param>
/// <param name="ApproverFunction">Function of the national approver; only for the approval.</param>
public sealed record StageRequest(
    AssessmentStatus To,
    string Reason = "",
    string ApproverName = "",
    string ApproverFunction = ""
)
{
    /// <summary>The content hash that the approver saw; null when it was not compared.</summary>
    public string? SeenHash { get; init; }

    /// <summary>The same with clean, trimmed texts.</summary>
    public StageRequest Clean() =>
        this with
        {
            Reason = PlainText.Clean(Reason).Trim(),
            ApproverName = PlainText.OneLine(ApproverName),
            ApproverFunction = PlainText.OneLine(ApproverFunction),
        };
}
