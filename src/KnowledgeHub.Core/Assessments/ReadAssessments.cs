using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Assessments;

/// <summary>
/// Use cases: list and read assessments. What the actor may not read is not found, exactly as if it did not exist.
/// </summary>
/// <param name="access">Says what the actor may see.</param>
/// <param name="store">Keeps assessments.</param>
/// <param name="frameworks">The versions of the framework.</param>
public sealed class ReadAssessments(
    IAssessmentAccess access,
    IAssessmentStore store,
    IFrameworkSource frameworks
)
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
        var listed = (await store.ListAsync(actor.Countries, withDemonstrations, cancellation))
            .Where(listing => actor.May(PortalAction.ReadAssessment, listing.Assessment.Country))
            .ToList();
        var views = await access.ViewsAsync(
            actor,
            listed.ConvertAll(listing => listing.Assessment),
            cancellation
        );
        return new Outcome<IReadOnlyList<AssessmentListing>>.Done([
            .. listed
                .Select(listing => Shared(listing, views[listing.Assessment.Id]))
                .Where(listing => !listing.View.IsNothing),
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
            listings.Where(listing => listing.View.Answers),
            memberships,
            frameworks
        );
    }

    /// <summary>An assessment with its answers.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The id as typed, possibly null or malformed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <param name="subject">What the country is told was looked at; null for the answers themselves.</param>
    /// <returns>Done or NotFound.</returns>
    public async Task<Outcome<AssessmentReading>> ByIdAsync(
        Actor actor,
        string? id,
        CancellationToken cancellation,
        LookSubject? subject = null
    )
    {
        if (
            await access.FindAsync(actor, id, SharedContent.Answers, cancellation) is not { } found
            || await WholeAsync(actor, found.Assessment, cancellation) is not { } whole
        )
        {
            return new Outcome<AssessmentReading>.NotFound();
        }

        var looked = subject ?? found.AnswersSubject;
        await access.NoteAsync(actor, [found.Assessment], looked, cancellation);
        return new Outcome<AssessmentReading>.Done(found.View.PartOf(actor, whole));
    }

    /// <summary>The scores of an assessment.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The id as typed, possibly null or malformed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <param name="subject">What the country is told was looked at.</param>
    /// <returns>Done, without the answers behind the scores where these are not shown, or NotFound.</returns>
    public async Task<Outcome<AssessmentResult>> ResultAsync(
        Actor actor,
        string? id,
        CancellationToken cancellation,
        LookSubject subject = LookSubject.Result
    )
    {
        if (
            await access.FindAsync(actor, id, SharedContent.Scores, cancellation) is not { } found
            || await WholeAsync(actor, found.Assessment, cancellation) is not { } whole
        )
        {
            return new Outcome<AssessmentResult>.NotFound();
        }

        await access.NoteAsync(actor, [found.Assessment], subject, cancellation);
        return new Outcome<AssessmentResult>.Done(
            found.View.PartOf(actor, AssessmentResult.Of(whole))
        );
    }

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
        await access.FindAsync(actor, id, SharedContent.Answers, cancellation)
            is { Assessment: var assessment } found
        && AnswerRights.MaySee(
            actor,
            assessment,
            agency,
            await MemberOfAsync(actor, assessment, cancellation)
        )
            ? new Outcome<IReadOnlyList<AnswerVersion>>.Done(
                await VersionsAsync(
                    actor,
                    found,
                    new(assessment.Id, indicator, agency),
                    cancellation
                )
            )
            : new Outcome<IReadOnlyList<AnswerVersion>>.NotFound();

    private static AssessmentListing Shared(AssessmentListing listing, SharedView view) =>
        new(view.PartOf(listing.Assessment), view.Answers ? listing.Answered : 0) { View = view };

    private async Task<IReadOnlyList<AnswerVersion>> VersionsAsync(
        Actor actor,
        AccessibleAssessment found,
        AnswerKey key,
        CancellationToken cancellation
    )
    {
        await access.NoteAsync(actor, [found.Assessment], found.AnswersSubject, cancellation);
        var versions = await store.ReadHistoryAsync(key, cancellation);
        var keepsTexts = SharedParts.IsOwnOfAdvisors(actor, key.Agency, found.Assessment.Country);
        return keepsTexts
            ? versions
            :
            [
                .. versions.Select(version =>
                    version with
                    {
                        Content = found.View.PartOf(version.Content),
                    }
                ),
            ];
    }

    // Everything that the rules of stages let the actor see; consent takes its part out of that.
    private async Task<AssessmentReading?> WholeAsync(
        Actor actor,
        Assessment assessment,
        CancellationToken cancellation
    )
    {
        if (frameworks.Find(assessment.FrameworkVersion) is not { } framework)
        {
            return null;
        }

        var memberOf = await MemberOfAsync(actor, assessment, cancellation);
        var answers = await store.ReadAnswersAsync(assessment.Id, cancellation);
        return new(
            assessment,
            framework,
            answers.Where(answer => AnswerRights.MaySee(actor, assessment, answer.Agency, memberOf))
        )
        {
            MemberOf = memberOf,
        };
    }

    // Where one team answers for all, nobody belongs to an agency; nor does anybody from outside the country.
    private async Task<string?> MemberOfAsync(
        Actor actor,
        Assessment assessment,
        CancellationToken cancellation
    ) =>
        assessment.Agencies.IsEmpty
        || !actor.May(PortalAction.ReadAgencyAnswers, assessment.Country)
            ? null
            : await store.AgencyOfAsync(assessment.Id, actor.Id, cancellation);
}
