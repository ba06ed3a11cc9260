using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Assessments;

/// <summary>
/// Use cases: list and read assessments. What the actor may not read is not found, exactly as if it did not exist.
/// </summary>
/// <param name="store">Keeps assessments.</param>
/// <param name="frameworks">The versions of the framework.</param>
public sealed class ReadAssessments(IAssessmentStore store, IFrameworkSource frameworks)
{
    /// <summary>The assessments that the actor may read.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, or Forbidden for somebody without any role for assessments.</returns>
    public async Task<Outcome<IReadOnlyList<AssessmentListing>>> ListAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (!PolicyTable.Allows(actor, PortalAction.ListAssessments))
        {
            return new Outcome<IReadOnlyList<AssessmentListing>>.Forbidden();
        }

        var withDemonstrations = PolicyTable.Allows(
            actor,
            PortalAction.ReadAssessment,
            ResourceState.DemonstrationCountry
        );
        var listed = await store.ListAsync(actor.Countries, withDemonstrations, cancellation);
        return new Outcome<IReadOnlyList<AssessmentListing>>.Done([
            .. listed.Where(listing =>
                actor.May(PortalAction.ReadAssessment, listing.Assessment.Country)
            ),
        ]);
    }

    /// <summary>What waits for the actor.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="listings">The assessments that the actor may read, as <see cref="ListAsync"/> gave them.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public async Task<IReadOnlyList<Turn>> TurnsAsync(
        Actor actor,
        IReadOnlyList<AssessmentListing> listings,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        var memberships = await store.ReadMembershipsAsync(actor.Id, cancellation);
        return Turn.Of(
            actor,
            listings.Where(listing =>
                actor.May(PortalAction.ReadAssessment, listing.Assessment.Country)
            ),
            memberships,
            frameworks
        );
    }

    /// <summary>An assessment with its answers.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The id as typed, possibly null or malformed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or NotFound.</returns>
    public async Task<Outcome<AssessmentReading>> ByIdAsync(
        Actor actor,
        string? id,
        CancellationToken cancellation
    )
    {
        var assessment = await FindAsync(actor, id, cancellation);
        if (assessment is null || frameworks.Find(assessment.FrameworkVersion) is not { } framework)
        {
            return new Outcome<AssessmentReading>.NotFound();
        }

        var memberOf = await MemberOfAsync(actor, assessment, cancellation);
        var answers = await store.ReadAnswersAsync(assessment.Id, cancellation);
        return new Outcome<AssessmentReading>.Done(
            new(
                assessment,
                framework,
                answers.Where(answer =>
                    AnswerRights.MaySee(actor, assessment, answer.Agency, memberOf)
                )
            )
            {
                MemberOf = memberOf,
            }
        );
    }

    /// <summary>The scores of an assessment.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The id as typed, possibly null or malformed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or NotFound.</returns>
    public async Task<Outcome<AssessmentResult>> ResultAsync(
        Actor actor,
        string? id,
        CancellationToken cancellation
    ) =>
        await ByIdAsync(actor, id, cancellation) is Outcome<AssessmentReading>.Done(var reading)
            ? new Outcome<AssessmentResult>.Done(AssessmentResult.Of(reading))
            : new Outcome<AssessmentResult>.NotFound();

    /// <summary>The versions of one answer, newest first.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The assessment, as typed.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <param name="agency">Whose answer; see <see cref="AnswerKey"/>.</param>
    /// <returns>
    /// Done, with an empty list for an answer never saved, or NotFound, also for an answer that the actor does not see.
    /// </returns>
    public async Task<Outcome<IReadOnlyList<AnswerVersion>>> HistoryAsync(
        Actor actor,
        string? id,
        IndicatorId indicator,
        CancellationToken cancellation,
        string agency = AnswerKey.National
    ) =>
        await FindAsync(actor, id, cancellation) is { } assessment
        && AnswerRights.MaySee(
            actor,
            assessment,
            agency,
            await MemberOfAsync(actor, assessment, cancellation)
        )
            ? new Outcome<IReadOnlyList<AnswerVersion>>.Done(
                await store.ReadHistoryAsync(new(assessment.Id, indicator, agency), cancellation)
            )
            : new Outcome<IReadOnlyList<AnswerVersion>>.NotFound();

    // Where one team answers for all, nobody belongs to an agency.
    private async Task<string?> MemberOfAsync(
        Actor actor,
        Assessment assessment,
        CancellationToken cancellation
    ) =>
        assessment.Agencies.IsEmpty
            ? null
            : await store.AgencyOfAsync(assessment.Id, actor.Id, cancellation);

    private async Task<Assessment?> FindAsync(
        Actor actor,
        string? text,
        CancellationToken cancellation
    ) =>
        AssessmentId.TryParse(text, out var id)
        && await store.FindAsync(id, cancellation) is { } assessment
        && actor.May(PortalAction.ReadAssessment, assessment.Country)
            ? assessment
            : null;
}
