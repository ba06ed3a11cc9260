using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>The words for stages, their rules and why a field is closed.</summary>
internal static class StageWords
{
    /// <summary>What happens at a stage, and who does it.</summary>
    public static string Text(AssessmentStatus stage) =>
        stage switch
        {
            AssessmentStatus.Preparation => StageStrings.StagePreparationText,
            AssessmentStatus.Scoring => StageStrings.StageScoringText,
            AssessmentStatus.Consensus => StageStrings.StageConsensusText,
            AssessmentStatus.Approval => StageStrings.StageApprovalText,
            AssessmentStatus.Submitted => StageStrings.StageSubmittedText,
            AssessmentStatus.Validation => StageStrings.StageValidationText,
            _ => StageStrings.StageClosedText,
        };

    /// <summary>What a button says that takes a step.</summary>
    public static string Of(StageStep step) =>
        step.IsApproval
            ? StageStrings.StageApprove
            : Fill(step.IsBack ? StageStrings.StageMoveBack : StageStrings.StageMove, step.To);

    /// <summary>Why an answer cannot be written.</summary>
    /// <param name="right">What stands in the way.</param>
    /// <param name="agency">Whose answer it is; see <see cref="AnswerKey"/>.</param>
    public static string Of(AnswerRight right, string agency) =>
        right switch
        {
            AnswerRight.Closed => AssessmentStrings.AnswerReadOnlyClosed,
            AnswerRight.NotYet => Fill(StageStrings.StageFieldNotYet, AnswerRights.StageOf(agency)),
            AnswerRight.Over => Fill(StageStrings.StageFieldOver, AnswerRights.StageOf(agency)),
            AnswerRight.NotAssigned => StageStrings.StageFieldNotAssigned,
            AnswerRight.OutOfScope => StageStrings.StageFieldOutOfScope,
            _ => AssessmentStrings.AnswerReadOnlyRight,
        };

    /// <summary>What a broken rule asks for.</summary>
    public static string Rule(RuleViolation violation) =>
        violation.Rule switch
        {
            StageRules.StepIsUnknown => StageStrings.StageRuleUnknown,
            StageRules.ReasonIsRequired => StageStrings.StageRuleReason,
            StageRules.ReasonIsTooLong => ReaderText.Fill(
                StageStrings.StageRuleReasonTooLong,
                StageRules.MaxReasonLength
            ),
            StageRules.AgencyIsRequired => StageStrings.StageRuleAgencies,
            StageRules.AgenciesScoreFirst => StageStrings.StageRuleAgenciesFirst,
            StageRules.AnswersAreMissing => ReaderText.Fill(
                StageStrings.StageRuleMissing,
                violation.Detail
            ),
            StageRules.NoteIsRequired => ReaderText.Fill(
                StageStrings.StageRuleNote,
                violation.Detail
            ),
            StageRules.ApproverIsRequired => StageStrings.StageRuleApprover,
            StageRules.FunctionIsRequired => StageStrings.StageRuleFunction,
            StageRules.ApproverIsTooLong => ReaderText.Fill(
                StageStrings.StageRuleApproverTooLong,
                NationalApproval.MaxLength
            ),
            RunStages.ContentHasChanged => StageStrings.StageRuleChanged,
            _ => CycleWords.Rule(violation),
        };

    /// <summary>That a stage forbids what was asked for.</summary>
    public static string Forbids(RuleViolation violation) =>
        EnumCode<AssessmentStatus>.TryParse(violation.Detail, out var stage)
            ? Fill(StageStrings.StageRuleForbids, stage)
            : AssessmentStrings.CycleRuleClosed;

    private static string Fill(string text, AssessmentStatus stage) =>
        ReaderText.Fill(text, AssessmentWords.Of(stage));
}
