using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>The country's own words in an answer, each with its label; empty ones too, so that columns stay in place.</summary>
internal static class AnswerTexts
{
    public static IReadOnlyList<(string Label, string Text)> Of(AnswerContent content) =>
        [
            (AssessmentStrings.AnswerReason, content.Reason),
            (AssessmentStrings.AnswerComment, content.Comment),
            (AnsweringStrings.AnswerStrengths, content.Strengths),
            (AnsweringStrings.AnswerImprovements, content.Improvements),
            (AnsweringStrings.AnswerPlanned, content.PlannedActions),
            (AnsweringStrings.AnswerRationale, content.Rationale),
            (AnsweringStrings.AnswerDissent, content.Dissent),
        ];
}
