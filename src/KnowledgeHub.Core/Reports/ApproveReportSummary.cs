using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Reports;

/// <summary>Use case: a person takes responsibility for the text of an executive summary.</summary>
/// <param name="assessments">Reads assessments for the actor.</param>
/// <param name="store">Keeps summaries.</param>
/// <param name="clock">The time.</param>
public sealed class ApproveReportSummary(
    ReadAssessments assessments,
    IReportStore store,
    TimeProvider clock
)
{
    /// <summary>There is no text.</summary>
    public const string TextIsRequired = "summary-text-required";

    /// <summary>The text is longer than <see cref="ReportSummary.MaxTextLength"/>; the detail is the limit.</summary>
    public const string TextIsTooLong = "summary-text-too-long";

    /// <summary>The approver has no post.</summary>
    public const string PostIsRequired = "summary-post-required";

    /// <summary>The post is longer than <see cref="ReportSummary.MaxPostLength"/>; the detail is the limit.</summary>
    public const string PostIsTooLong = "summary-post-too-long";

    /// <summary>The result is no longer the one that the text was written for.</summary>
    public const string ResultHasChanged = "summary-result-changed";

    /// <summary>Approves a text.</summary>
    /// <param name="actor">Who approves.</param>
    /// <param name="id">The assessment as typed.</param>
    /// <param name="input">The text, and what it was written for.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, Forbidden, Invalid, or Conflict when somebody else approved a text first.</returns>
    public async Task<Outcome<ReportSummary>> ApproveAsync(
        Actor actor,
        string? id,
        ReportSummaryInput input,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(input);
        if (
            await assessments.ByIdAsync(actor, id, cancellation)
            is not Outcome<AssessmentReading>.Done
            (var reading)
        )
        {
            return new Outcome<ReportSummary>.NotFound();
        }

        var assessment = reading.Assessment;
        if (!actor.May(PortalAction.ApproveReportSummary, assessment.Country))
        {
            return new Outcome<ReportSummary>.Forbidden();
        }

        var clean = input with
        {
            Text = PlainText.Clean(input.Text).Trim(),
            Post = PlainText.OneLine(input.Post),
        };
        var violations = Check(clean, ResultFingerprint.Of(reading));
        return violations.Count > 0
            ? new Outcome<ReportSummary>.Invalid(violations)
            : await SaveAsync(actor, assessment, clean, cancellation);
    }

    private async Task<Outcome<ReportSummary>> SaveAsync(
        Actor actor,
        Assessment assessment,
        ReportSummaryInput input,
        CancellationToken cancellation
    )
    {
        var stored = await store.FindSummaryAsync(assessment.Id, input.Language, cancellation);
        var version = stored?.Version ?? 0;
        var next = new ReportSummary
        {
            Assessment = assessment.Id,
            Language = input.Language,
            Country = assessment.Country,
            Version = version + 1,
            Text = input.Text,
            Fingerprint = input.Fingerprint,
            Post = input.Post,
            ApprovedBy = actor.Id,
            ApprovedUtc = clock.GetUtcNow().UtcDateTime,
        };
        if (
            version == input.Version
            && await store.SaveSummaryAsync(next, actor, cancellation) is SaveResult.Saved
        )
        {
            return new Outcome<ReportSummary>.Done(next);
        }

        var current = await store.FindSummaryAsync(assessment.Id, input.Language, cancellation);
        return new Outcome<ReportSummary>.Conflict(current ?? next);
    }

    private static List<RuleViolation> Check(ReportSummaryInput input, string fingerprint)
    {
        var violations = new List<RuleViolation>();
        Require(!PlainText.IsBlank(input.Text), new(TextIsRequired, "text"));
        Require(
            input.Text.Length <= ReportSummary.MaxTextLength,
            new(TextIsTooLong, "text", Limit(ReportSummary.MaxTextLength))
        );
        Require(!PlainText.IsBlank(input.Post), new(PostIsRequired, "post"));
        Require(
            input.Post.Length <= ReportSummary.MaxPostLength,
            new(PostIsTooLong, "post", Limit(ReportSummary.MaxPostLength))
        );
        Require(input.Fingerprint == fingerprint, new(ResultHasChanged, "text"));
        return violations;

        void Require(bool holds, RuleViolation violation)
        {
            if (!holds)
            {
                violations.Add(violation);
            }
        }
    }

    private static string Limit(int limit) => limit.ToString(CultureInfo.InvariantCulture);
}
