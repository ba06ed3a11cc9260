using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>What is wrong with an answer or a step of an assessment, in English, for programs.</summary>
internal static class AssessmentProblems
{
    /// <summary>What is wrong, and what to do.</summary>
    public static string Describe(RuleViolation violation) =>
        violation.Rule switch
        {
            AnswerRules.StageForbids =>
                $"Such an answer cannot be written while the assessment is in the stage \"{violation.Detail}\".",
            AnswerRules.IsNotAssigned =>
                $"The indicator is outside the scope, or not assigned to \"{violation.Detail}\".",
            AnswerRules.AgencyIsUnknown =>
                $"\"{violation.Detail}\" does not take part in this assessment. The agencies stand in the assessment.",
            AnswerRules.TextIsTooLong => $"The text is longer than {violation.Detail} characters.",
            AnswerRules.ConfidenceIsInvalid =>
                $"The confidence is none of: {string.Join(", ", EnumCode<DeclaredConfidence>.All)}.",
            AnswerRules.VotesAreInvalid =>
                "The votes are five whole numbers with spaces between, such as \"0 2 5 1 0\".",
            _ => DescribeStep(violation),
        };

    private static string DescribeStep(RuleViolation violation) =>
        violation.Rule switch
        {
            StageRules.StepIsUnknown => $"No step leads from this stage to \"{violation.Detail}\".",
            StageRules.ReasonIsRequired => "This step needs a reason.",
            StageRules.ReasonIsTooLong =>
                $"The reason is longer than {violation.Detail} characters.",
            StageRules.AgencyIsRequired => "No agency takes part. Name one first.",
            StageRules.AgenciesScoreFirst => "Agencies take part: they answer first.",
            StageRules.AnswersAreMissing =>
                $"{violation.Detail} indicators have no joint answer yet.",
            StageRules.NoteIsRequired =>
                $"The agencies are far apart on {violation.Detail}: its joint answer needs a rationale.",
            StageRules.ApproverIsRequired => "The name of the approver is missing.",
            StageRules.FunctionIsRequired => "The function of the approver is missing.",
            StageRules.ApproverIsTooLong =>
                $"Name and function have at most {violation.Detail} characters.",
            RunStages.ContentHasChanged =>
                "The joint answers changed since they were read. Read them again before they are approved.",
            _ => EvidenceProblems.Describe(violation),
        };
}
