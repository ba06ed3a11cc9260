using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Consent;

/// <summary>
/// Decides by the consent sheets of countries. Who works for the country needs no sheet, and costs no query for one.
/// </summary>
/// <param name="store">Keeps assessments.</param>
/// <param name="consents">Keeps sheets and looks.</param>
/// <param name="clock">The time.</param>
public sealed class AssessmentAccess(
    IAssessmentStore store,
    IConsentStore consents,
    TimeProvider clock
) : IAssessmentAccess
{
    /// <inheritdoc/>
    public async Task<AccessibleAssessment?> FindAsync(
        Actor actor,
        string? id,
        SharedContent needed,
        CancellationToken cancellation
    )
    {
        if (
            !AssessmentId.TryParse(id, out var assessmentId)
            || await store.FindAsync(assessmentId, cancellation) is not { } assessment
        )
        {
            return null;
        }

        var views = await ViewsAsync(actor, [assessment], cancellation);
        var view = views[assessment.Id];
        return view.Shows(needed) ? new(assessment, view) : null;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<AssessmentId, SharedView>> ViewsAsync(
        Actor actor,
        IReadOnlyCollection<Assessment> assessments,
        CancellationToken cancellation
    )
    {
        AssessmentId[] foreign =
        [
            .. assessments
                .Where(assessment => !WorksFor(actor, assessment))
                .Select(assessment => assessment.Id),
        ];
        var sheets =
            foreign.Length == 0 ? null : await consents.ReadManyAsync(foreign, cancellation);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return assessments.ToDictionary(
            assessment => assessment.Id,
            assessment =>
                ConsentRules.ViewOf(
                    actor,
                    assessment,
                    sheets?.GetValueOrDefault(assessment.Id),
                    today
                )
        );
    }

    /// <inheritdoc/>
    public Task NoteAsync(
        Actor actor,
        IReadOnlyCollection<Assessment> assessments,
        LookSubject subject,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        var now = clock.GetUtcNow().UtcDateTime;
        Look[] looks =
        [
            .. assessments
                .Where(assessment => !actor.IsAnonymous && !WorksFor(actor, assessment))
                .Select(assessment => Look.Of(actor, assessment, subject, now)),
        ];
        return looks.Length == 0 ? Task.CompletedTask : consents.LogLooksAsync(looks, cancellation);
    }

    private static bool WorksFor(Actor actor, Assessment assessment) =>
        actor.May(PortalAction.SpeakForCountry, assessment.Country);
}
