namespace KnowledgeHub.Core.Assessments;

/// <summary>One step of an assessment from stage to stage.</summary>
/// <param name="From">The stage before.</param>
/// <param name="To">The stage after.</param>
/// <param name="ByAccount">Account id of who took it.</param>
/// <param name="ByName">The name of who took it, as it was then.</param>
/// <param name="AtUtc">When.</param>
/// <param name="Reason">Why; empty where none is asked for.</param>
public sealed record StageChange(
    AssessmentStatus From,
    AssessmentStatus To,
    string ByAccount,
    string ByName,
    DateTime AtUtc,
    string Reason
);
