using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Assessments;

/// <summary>One way from a stage to another.</summary>
/// <param name="From">The stage before.</param>
/// <param name="To">The stage after.</param>
/// <param name="Action">What one must be allowed to do to take it.</param>
/// <param name="NeedsReason">Whether a reason must be given: so for every step back, and for closing early.</param>
public sealed record StageStep(
    AssessmentStatus From,
    AssessmentStatus To,
    PortalAction Action,
    bool NeedsReason = false
)
{
    /// <summary>Whether it is the approval by name.</summary>
    public bool IsApproval => (From, To) == (AssessmentStatus.Approval, AssessmentStatus.Submitted);

    /// <summary>Whether it takes back what was reached.</summary>
    public bool IsBack => To < From;
}
