using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Targets;

/// <summary>Use case: read what a country aims at. Whoever may read the answers may read it; for others it is not found.</summary>
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
        var profile =
            await store.FindAsync(reading.Assessment.Id, cancellation)
            ?? TargetProfile.Blank(reading.Assessment);
        return new(
            reading,
            profile,
            TargetSheet.Of(reading, profile),
            actor.May(PortalAction.EditTargets, reading.Assessment.Country)
        );
    }
}
