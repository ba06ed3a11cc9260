using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Comparison;

/// <summary>
/// Use case: what changed in a country since the cycle before. Both cycles are read by their own right: an earlier one that the
/// actor may not read is as if it did not exist.
/// </summary>
/// <param name="assessments">Reads assessments, and decides who may.</param>
/// <param name="store">Keeps assessments; asked only which cycles the country has.</param>
/// <param name="frameworks">The versions of the framework.</param>
public sealed class ReadProgress(
    ReadAssessments assessments,
    IAssessmentStore store,
    IFrameworkSource frameworks
)
{
    /// <summary>What changed up to an assessment.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The assessment, as typed, possibly malformed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or NotFound.</returns>
    public async Task<Outcome<ProgressReading>> UpToAsync(
        Actor actor,
        string? id,
        CancellationToken cancellation
    )
    {
        if (
            await assessments.ByIdAsync(actor, id, cancellation)
            is not Outcome<AssessmentReading>.Done
            (var reading)
        )
        {
            return new Outcome<ProgressReading>.NotFound();
        }

        var before = await FindBeforeAsync(actor, reading.Assessment, cancellation);
        return new Outcome<ProgressReading>.Done(
            new(reading, before is null ? null : Compare(before, reading))
        );
    }

    private async Task<AssessmentReading?> FindBeforeAsync(
        Actor actor,
        Assessment assessment,
        CancellationToken cancellation
    )
    {
        var listed = await store.ListAsync(
            [assessment.Country],
            withDemonstrations: false,
            cancellation
        );
        var before = listed
            .Where(listing => listing.Answered > 0)
            .Select(listing => listing.Assessment)
            .Where(other => IsBefore(other, assessment))
            .MaxBy(other => (other.ReferenceDate, other.CreatedUtc));
        return
            before is not null
            && await assessments.ByIdAsync(actor, before.Id.Value, cancellation)
                is Outcome<AssessmentReading>.Done(var reading)
            ? reading
            : null;
    }

    private static bool IsBefore(Assessment other, Assessment assessment) =>
        other.Id != assessment.Id
        && (other.ReferenceDate, other.CreatedUtc).CompareTo(
            (assessment.ReferenceDate, assessment.CreatedUtc)
        ) < 0;

    private CycleProgress Compare(AssessmentReading before, AssessmentReading after) =>
        CycleProgress.Of(
            CountryTrend.Of(
                [before.Assessment, after.Assessment],
                [.. AnswersOf(before), .. AnswersOf(after)],
                frameworks
            )
        );

    private static IEnumerable<AnsweredIndicator> AnswersOf(AssessmentReading reading) =>
        reading
            .Framework.Indicators.Select(indicator => reading.Find(indicator.Id))
            .OfType<Answer>()
            .Select(AnsweredIndicator.From);
}
