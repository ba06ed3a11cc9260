namespace KnowledgeHub.Core.Assessments;

/// <summary>The stage that an assessment has reached, in the order of the official chain (<see cref="StageRules"/>).</summary>
public enum AssessmentStatus
{
    /// <summary>The coordinator names agencies, scope, people and deadlines; nobody answers yet.</summary>
    Preparation,

    /// <summary>Each agency answers on its own, without seeing the others.</summary>
    Scoring,

    /// <summary>The agencies compare and agree; the joint answers are given. A cycle without agencies starts here.</summary>
    Consensus,

    /// <summary>The joint answers wait for the national approver.</summary>
    Approval,

    /// <summary>Approved and handed in.</summary>
    Submitted,

    /// <summary>An advisor sets levels of their own beside the agreed ones.</summary>
    Validation,

    /// <summary>Everything stands as it is.</summary>
    Closed,
}
