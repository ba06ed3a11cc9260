using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using Stage = KnowledgeHub.Core.Assessments.AssessmentStatus;

namespace KnowledgeHub.Core.Assessments;

/// <summary>The official chain of an assessment: which step leads where, who takes it, and what must be true before. Pure.</summary>
public static class StageRules
{
    /// <summary>There is no such step from the stage that is reached; the detail is the code of the stage asked for.</summary>
    public const string StepIsUnknown = "stage-unknown";

    /// <summary>A step back, or closing early, has no reason.</summary>
    public const string ReasonIsRequired = "stage-reason-required";

    /// <summary>The reason is longer than <see cref="MaxReasonLength"/>; the detail is the limit.</summary>
    public const string ReasonIsTooLong = "stage-reason-too-long";

    /// <summary>The agencies cannot begin: none takes part.</summary>
    public const string AgencyIsRequired = "agency-required";

    /// <summary>Agencies take part, so they answer on their own first.</summary>
    public const string AgenciesScoreFirst = "agencies-score-first";

    /// <summary>Indicators have no joint answer; the detail is their number.</summary>
    public const string AnswersAreMissing = "answers-missing";

    /// <summary>The agencies lie two or more levels apart and no note says why; the detail is the indicator.</summary>
    public const string NoteIsRequired = "spread-note-required";

    /// <summary>The approver has no name.</summary>
    public const string ApproverIsRequired = "approver-required";

    /// <summary>The approver has no function.</summary>
    public const string FunctionIsRequired = "approver-function-required";

    /// <summary>Name or function of the approver is too long; the detail is the limit.</summary>
    public const string ApproverIsTooLong = "approver-too-long";

    /// <summary>The greatest length of a reason, in characters.</summary>
    public const int MaxReasonLength = 1_000;

    /// <summary>Every step.</summary>
    public static IReadOnlyList<StageStep> Steps { get; } =
    [
        new(Stage.Preparation, Stage.Scoring, PortalAction.RunCycle),
        new(Stage.Preparation, Stage.Consensus, PortalAction.RunCycle),
        new(Stage.Scoring, Stage.Consensus, PortalAction.RunCycle),
        new(Stage.Scoring, Stage.Preparation, PortalAction.RunCycle, true),
        new(Stage.Consensus, Stage.Approval, PortalAction.RunCycle),
        new(Stage.Consensus, Stage.Scoring, PortalAction.RunCycle, true),
        new(Stage.Consensus, Stage.Preparation, PortalAction.RunCycle, true),
        new(Stage.Consensus, Stage.Closed, PortalAction.RunCycle, true),
        new(Stage.Approval, Stage.Submitted, PortalAction.ApproveAssessment),
        new(Stage.Approval, Stage.Consensus, PortalAction.ApproveAssessment, true),
        new(Stage.Approval, Stage.Consensus, PortalAction.RunCycle, true),
        new(Stage.Submitted, Stage.Validation, PortalAction.ValidateAssessment),
        new(Stage.Submitted, Stage.Closed, PortalAction.RunCycle),
        new(Stage.Submitted, Stage.Consensus, PortalAction.RunCycle, true),
        new(Stage.Validation, Stage.Closed, PortalAction.ValidateAssessment),
        new(Stage.Validation, Stage.Closed, PortalAction.RunCycle),
        new(Stage.Closed, Stage.Validation, PortalAction.ValidateAssessment, true),
        new(Stage.Closed, Stage.Consensus, PortalAction.RunCycle, true),
    ];

    /// <summary>The steps that a person can take from where an assessment stands, each stage once.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="assessment">The assessment, which the actor may read.</param>
    public static IReadOnlyList<StageStep> OpenTo(Actor actor, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return
        [
            .. Steps
                .Where(step =>
                    step.From == assessment.Status && actor.May(step.Action, assessment.Country)
                )
                .Where(step => !IsBeside(step, assessment))
                .DistinctBy(step => step.To),
        ];
    }

    /// <summary>What stands in the way of a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="reading">The assessment with every answer.</param>
    /// <param name="request">What was said with it, clean.</param>
    /// <returns>Every broken rule; empty when the step may be taken.</returns>
    public static IReadOnlyList<RuleViolation> Check(
        StageStep step,
        AssessmentReading reading,
        StageRequest request
    )
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(request);
        return
        [
            .. CheckReason(step, request.Reason),
            .. CheckAgencies(step, reading.Assessment),
            .. step.To is Stage.Approval || step.IsApproval ? CheckAnswers(reading) : [],
            .. step.IsApproval ? CheckApprover(request) : [],
        ];
    }

    // With agencies the way leads through their own scoring, without them past it.
    private static bool IsBeside(StageStep step, Assessment assessment) =>
        step switch
        {
            { From: Stage.Preparation, To: Stage.Consensus } => !assessment.Agencies.IsEmpty,
            { To: Stage.Scoring } => assessment.Agencies.IsEmpty,
            _ => false,
        };

    private static IEnumerable<RuleViolation> CheckReason(StageStep step, string reason)
    {
        if (step.NeedsReason && PlainText.IsBlank(reason))
        {
            yield return new(ReasonIsRequired, "reason");
        }

        if (reason.Length > MaxReasonLength)
        {
            yield return new(ReasonIsTooLong, "reason", $"{MaxReasonLength}");
        }
    }

    private static IEnumerable<RuleViolation> CheckAgencies(StageStep step, Assessment assessment)
    {
        if (step.To is Stage.Scoring && assessment.Agencies.IsEmpty)
        {
            yield return new(AgencyIsRequired, "agencies");
        }

        if (
            step is { From: Stage.Preparation, To: Stage.Consensus }
            && !assessment.Agencies.IsEmpty
        )
        {
            yield return new(AgenciesScoreFirst, "agencies");
        }
    }

    // Asked again at the approval: an answer may have been taken back in the moment of the step before; now none can be.
    private static IEnumerable<RuleViolation> CheckAnswers(AssessmentReading reading)
    {
        var covered = reading
            .Framework.Indicators.Where(indicator => reading.Assessment.Covers(indicator.Id))
            .ToList();
        var missing = covered.Count(indicator =>
            reading.StateOf(indicator.Id) is AnswerState.Unanswered
        );
        if (missing > 0)
        {
            yield return new(AnswersAreMissing, "answers", $"{missing}");
        }

        foreach (
            var indicator in covered.Where(indicator =>
                reading.LevelsOf(indicator.Id).NeedsNote
                && PlainText.IsBlank(reading.Find(indicator.Id)?.Content.Rationale ?? string.Empty)
            )
        )
        {
            yield return new(NoteIsRequired, "answers", indicator.Id.Value);
        }
    }

    private static IEnumerable<RuleViolation> CheckApprover(StageRequest request)
    {
        if (PlainText.IsBlank(request.ApproverName))
        {
            yield return new(ApproverIsRequired, "approverName");
        }

        if (PlainText.IsBlank(request.ApproverFunction))
        {
            yield return new(FunctionIsRequired, "approverFunction");
        }

        if (
            request.ApproverName.Length > NationalApproval.MaxLength
            || request.ApproverFunction.Length > NationalApproval.MaxLength
        )
        {
            yield return new(ApproverIsTooLong, "approverName", $"{NationalApproval.MaxLength}");
        }
    }
}
