using System.Collections.Immutable;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Targets;

namespace KnowledgeHub.Core.Reports;

/// <summary>
/// Use case: everything that a report of an assessment says. It needs scores and answers; what the actor may not see is not
/// found, exactly as if it did not exist.
/// </summary>
/// <param name="assessments">Reads assessments for the actor.</param>
/// <param name="comparison">Reads the country's other cycles for the actor.</param>
/// <param name="sources">Reads what decides on the handling.</param>
/// <param name="targets">Keeps target profiles.</param>
/// <param name="store">Keeps covers and summaries.</param>
/// <param name="clock">The time.</param>
public sealed class ReadReports(
    ReadAssessments assessments,
    CompareAssessments comparison,
    ReadReportSources sources,
    ITargetStore targets,
    IReportStore store,
    TimeProvider clock
)
{
    /// <summary>Reads a report.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The assessment as typed, possibly null or malformed.</param>
    /// <param name="choice">What is asked for.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or NotFound.</returns>
    public async Task<Outcome<AssessmentReport>> ReadAsync(
        Actor actor,
        string? id,
        ReportChoice choice,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(choice);
        if (
            await assessments.ResultAsync(actor, id, cancellation, LookSubject.Report)
            is not Outcome<AssessmentResult>.Done
            (var result)
        )
        {
            return new Outcome<AssessmentReport>.NotFound();
        }

        var assessment = result.Reading.Assessment;
        var view = result.Reading.View;
        if (view is not { Scores: true, Answers: true })
        {
            return new Outcome<AssessmentReport>.NotFound();
        }

        var trend = await TrendAsync(actor, assessment, cancellation);
        var cover = await store.FindCoverAsync(assessment.Country, cancellation);
        var (consent, made) = await sources.OfAsync(
            result.Reading,
            FindingRules.ComparedWith(assessment, trend),
            cancellation
        );
        var report = new AssessmentReport
        {
            Choice = choice,
            Sources = made,
            Result = result,
            View = view,
            Consent = consent,
            GeneratedUtc = clock.GetUtcNow().UtcDateTime,
            ContentHash = HashOf(result.Reading, view),
            Fingerprint = ResultFingerprint.Of(result.Reading),
            Gaps = await GapsAsync(result.Reading, cancellation),
            Findings = FindingRules.Of(assessment, result.Card, trend),
            Summary = await store.FindSummaryAsync(assessment.Id, choice.Language, cancellation),
            Cover = cover,
            Logo = cover?.Logo is { } logo
                ? await store.ReadLogoAsync(assessment.Country, logo.Sha256, cancellation)
                : null,
        };
        return new Outcome<AssessmentReport>.Done(Permitted(report));
    }

    /// <summary>Whether the actor may still have a report that was made before.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The assessment.</param>
    /// <param name="withComments">Whether the country's own words are in it.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public async Task<bool> MayHaveAsync(
        Actor actor,
        AssessmentId id,
        bool withComments,
        CancellationToken cancellation
    ) =>
        await assessments.ByIdAsync(actor, id.Value, cancellation, LookSubject.Report)
            is Outcome<AssessmentReading>.Done({ View: { Scores: true, Answers: true } view })
        && (view.Comments || !withComments);

    // Nobody gets words that they may not see, nor a mark below what the content requires.
    private static AssessmentReport Permitted(AssessmentReport report)
    {
        var withComments = report.Choice.WithComments && report.View.Comments;
        var sources = report.Sources with
        {
            HoldsApprovedSummary = report.SummaryState is SummaryState.Approved,
        };
        var least = HandlingRules.Least(sources, withComments);
        return report with
        {
            Sources = sources,
            Choice = report.Choice with
            {
                WithComments = withComments,
                Mark = HandlingRules.Raised(report.Choice.Mark, least),
            },
        };
    }

    // Whoever does not see the words of answers cannot work out a hash over them.
    private static string HashOf(AssessmentReading reading, SharedView view) =>
        view.Comments ? ApprovedContent.HashOf(reading)
        : reading.Assessment.Approval is { } approval ? approval.ContentHash
        : ResultFingerprint.Of(reading);

    private async Task<ImmutableArray<ReportGap>> GapsAsync(
        AssessmentReading reading,
        CancellationToken cancellation
    ) =>
        await targets.FindAsync(reading.Assessment.Id, cancellation) is { } profile
            ?
            [
                .. TargetSheet
                    .Of(reading, profile)
                    .Gaps.Select(gap => new ReportGap(
                        gap.Indicator.Id,
                        gap.Rating.Level.GetValueOrDefault(),
                        gap.Target.GetValueOrDefault(),
                        reading.View.Comments ? gap.Decision?.Reason ?? string.Empty : string.Empty
                    )),
            ]
            : [];

    private async Task<CountryTrend?> TrendAsync(
        Actor actor,
        Assessment assessment,
        CancellationToken cancellation
    ) =>
        await comparison.TrendAsync(actor, assessment.Country.Value, cancellation)
            is Outcome<CountryTrend>.Done(var trend)
            ? trend
            : null;
}
