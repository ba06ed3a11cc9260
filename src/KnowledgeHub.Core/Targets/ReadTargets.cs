using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Targets;

/// <summary>
/// Use case: read what a country aims at. Whoever may read the answers may read it, the reasons with the comments; for others it
/// is not found.
/// </summary>
/// <param name="assessments">Reads assessments, and decides who may.</param>
/// <param name="store">Keeps target profiles.</param>
public sealed class ReadTargets(ReadAssessments assessments, ITargetStore store)
{
    /// <summary>The targets of an assessment.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The assessment, as typed, possibly malformed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or NotFound.</returns>
    public async Task<Outcome<TargetReading>> OfAsync(
        Actor actor,
        string? id,
        CancellationToken cancellation
    ) =>
        await assessments.ByIdAsync(actor, id, cancellation)
            is Outcome<AssessmentReading>.Done(var reading)
            ? new Outcome<TargetReading>.Done(await OfAsync(actor, reading, cancellation))
            : new Outcome<TargetReading>.NotFound();

    private async Task<TargetReading> OfAsync(
        Actor actor,
        AssessmentReading reading,
        CancellationToken cancellation
    )
    {
        var stored =
            await store.FindAsync(reading.Assessment.Id, cancellation)
            ?? TargetProfile.Blank(reading.Assessment);
        var profile = reading.View.Comments ? stored : WithoutTexts(stored);
        return new(
            reading,
            profile,
            TargetSheet.Of(reading, profile),
            actor.May(PortalAction.EditTargets, reading.Assessment.Country)
        );
    }

    // Reasons are texts of the country: who was not given its comments sees what was decided, not why.
    private static TargetProfile WithoutTexts(TargetProfile profile) =>
        profile with
        {
            Decisions =
            [
                .. profile.Decisions.Select(decision => decision with { Reason = string.Empty }),
            ],
        };
}
