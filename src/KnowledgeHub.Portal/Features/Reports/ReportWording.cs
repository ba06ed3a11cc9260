using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>What a report says of itself, in the reader's language.</summary>
internal static class ReportWording
{
    /// <summary>How a report is to be handled.</summary>
    public static string Of(HandlingMark mark) =>
        mark switch
        {
            HandlingMark.Public => ReportStrings.ReportMarkPublic,
            HandlingMark.Restricted => ReportStrings.ReportMarkRestricted,
            _ => ReportStrings.ReportMarkInternal,
        };

    /// <summary>A kind of file.</summary>
    public static string Of(ReportFormat format) =>
        format switch
        {
            ReportFormat.Docx => ReportStrings.ReportFormatWord,
            ReportFormat.Xlsx => ReportStrings.ReportFormatExcel,
            _ => ReportStrings.ReportFormatPdf,
        };

    /// <summary>How far the numbers were looked at by others.</summary>
    public static string Validation(AssessmentReading reading)
    {
        var levels = reading.Framework.Indicators.Count(indicator =>
            reading.AllTo(indicator.Id).Any(answer => answer.Agency == AnswerKey.Validation)
        );
        return (reading.Assessment, levels) switch
        {
            ({ Approval: null }, 0) => ReportStrings.ReportNotApproved,
            ({ Status: AssessmentStatus.Validation }, _) => ReaderText.Fill(
                ReportStrings.ReportUnderValidation,
                ReaderText.Number(levels)
            ),
            (_, 0) => ReportStrings.ReportNotValidated,
            _ => ReaderText.Fill(ReportStrings.ReportValidated, ReaderText.Number(levels)),
        };
    }

    /// <summary>Whether the country shares the assessment.</summary>
    public static string Consent(ConsentSheet? sheet, DateTime now)
    {
        if (sheet is null)
        {
            return ReportStrings.ReportConsentNone;
        }

        if (sheet.Revocation is { } revocation)
        {
            return ReaderText.Fill(
                ReportStrings.ReportConsentRevoked,
                ReaderText.Date(revocation.Utc)
            );
        }

        return sheet.IsInForce(DateOnly.FromDateTime(now))
            ? ReaderText.Fill(
                ReportStrings.ReportConsentInForce,
                ReaderText.Date(sheet.SignedOn),
                sheet.Signatory.Post,
                sheet.ExpiresOn is { } end ? ReaderText.Date(end) : ReportStrings.ReportNoEnd
            )
            : ReportStrings.ReportConsentExpired;
    }

    /// <summary>How far the executive summary can be relied on.</summary>
    public static string State(AssessmentReport report) =>
        report switch
        {
            { SummaryState: SummaryState.Approved, Summary: { } approved } => ReaderText.Fill(
                ReportStrings.ReportSummaryApproved,
                approved.Post,
                ReaderText.Date(approved.ApprovedUtc)
            ),
            { SummaryState: SummaryState.Expired } => ReportStrings.ReportSummaryExpired,
            _ => ReportStrings.ReportSummaryDraft,
        };
}
