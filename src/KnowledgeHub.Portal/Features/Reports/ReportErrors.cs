using KnowledgeHub.Core;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Portal.Features.Attachments;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>What is wrong with a cover or a summary, and what to do.</summary>
internal static class ReportErrors
{
    public static string Of(RuleViolation violation) =>
        violation.Rule switch
        {
            EditReportCover.TextIsTooLong
            or ApproveReportSummary.TextIsTooLong
            or ApproveReportSummary.PostIsTooLong => ReaderText.Fill(
                ReportStrings.ErrorTooLong,
                violation.Detail
            ),
            EditReportCover.LogoIsTooLarge => ReaderText.Fill(
                ReportStrings.ErrorLogoTooLarge,
                violation.Detail
            ),
            EditReportCover.LogoHasTooManyPixels => ReaderText.Fill(
                ReportStrings.ErrorLogoPixels,
                violation.Detail
            ),
            EditReportCover.LogoIsNoPicture => ReportStrings.ErrorLogoNoPicture,
            ApproveReportSummary.TextIsRequired => ReportStrings.ErrorTextRequired,
            ApproveReportSummary.PostIsRequired => ReportStrings.ErrorPostRequired,
            ApproveReportSummary.ResultHasChanged => ReportStrings.ErrorResultChanged,
            _ => AttachmentWords.Of(violation),
        };
}
