using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Discussion;

/// <summary>Asks the policy table about discussions of a country's assessments.</summary>
public static class DiscussionPermissions
{
    // A sheet gives all advisors of a country the same.
    private static readonly Actor _someAdvisor = new("advisor", string.Empty, [Role.Advisor]);

    /// <summary>
    /// For whom the actor speaks where the country is concerned. Who works for the country and advises too is on the country's
    /// side there, so that no person reads the internal notes of both.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="country">The country.</param>
    /// <returns>The side; null for whoever may not take part.</returns>
    public static DiscussionSide? SideIn(this Actor actor, CountryCode country) =>
        !actor.May(PortalAction.ReadAssessment, country)
        || !actor.May(PortalAction.DiscussAssessment, country)
            ? null
        : actor.May(PortalAction.SpeakForCountry, country) ? DiscussionSide.Country
        : DiscussionSide.Advisor;

    /// <summary>An assessment, and for whom the actor speaks in its discussion.</summary>
    /// <param name="access">Says what the actor may see: who takes part sees the answers.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="text">The assessment, as typed, possibly malformed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Both, or null where the actor may not take part, exactly as where there is none.</returns>
    internal static async Task<(Assessment Assessment, DiscussionSide Side)?> FindSideAsync(
        this IAssessmentAccess access,
        Actor actor,
        string? text,
        CancellationToken cancellation
    ) =>
        await access.FindAsync(actor, text, SharedContent.Answers, cancellation) is { } found
        && actor.SideIn(found.Assessment.Country) is { } side
            ? (found.Shared, side)
            : null;

    /// <summary>Who takes part in the discussion of an assessment: no advisors while its answers are not shared with them.</summary>
    /// <param name="access">Says what advisors may see.</param>
    /// <param name="readers">Knows who may take part in the country.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="cancellation">Cancels the read.</param>
    internal static async Task<IReadOnlyList<AssessmentReader>> ReadersOfAsync(
        this IAssessmentAccess access,
        IAssessmentReaders readers,
        Assessment assessment,
        CancellationToken cancellation
    )
    {
        var listed = await readers.ListAsync(assessment.Country, cancellation);
        var views = await access.ViewsAsync(
            _someAdvisor with
            {
                Countries = [assessment.Country],
            },
            [assessment],
            cancellation
        );
        return views[assessment.Id].Answers
            ? listed
            : [.. listed.Where(reader => reader.Side is DiscussionSide.Country)];
    }
}
