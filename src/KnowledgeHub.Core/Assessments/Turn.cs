using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Assessments;

/// <summary>Something that waits for a person.</summary>
/// <param name="Assessment">In which assessment.</param>
/// <param name="Kind">What.</param>
/// <param name="Remaining">How many indicators are left; null where that is not counted.</param>
/// <param name="Deadline">The last day; null when none was set.</param>
public sealed record Turn(
    Assessment Assessment,
    TurnKind Kind,
    int? Remaining = null,
    DateOnly? Deadline = null
)
{
    /// <summary>Whether the last day is over.</summary>
    /// <param name="today">Today.</param>
    public bool IsOverdue(DateOnly today) => Deadline < today;

    /// <summary>What waits for a person, what is due first in front, then what has no day.</summary>
    /// <param name="actor">The person.</param>
    /// <param name="listings">The assessments that the person may read.</param>
    /// <param name="memberships">For whom the person answers.</param>
    /// <param name="frameworks">The versions of the framework.</param>
    public static IReadOnlyList<Turn> Of(
        Actor actor,
        IEnumerable<AssessmentListing> listings,
        IEnumerable<Membership> memberships,
        IFrameworkSource frameworks
    )
    {
        ArgumentNullException.ThrowIfNull(frameworks);
        var own = memberships.ToLookup(membership => membership.Assessment);
        return
        [
            .. listings
                .SelectMany(listing =>
                    Of(
                        actor,
                        listing,
                        own[listing.Assessment.Id].FirstOrDefault(),
                        frameworks.Find(listing.Assessment.FrameworkVersion)
                    )
                )
                .OrderBy(turn => turn.Deadline is null)
                .ThenBy(turn => turn.Deadline)
                .ThenBy(turn => turn.Assessment.Id.Value, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Turn> Of(
        Actor actor,
        AssessmentListing listing,
        Membership? membership,
        MaturityFramework? framework
    )
    {
        var assessment = listing.Assessment;
        var day = assessment.Deadlines.Of(assessment.Status);
        switch (assessment.Status)
        {
            case AssessmentStatus.Preparation when Runs():
                yield return new(assessment, TurnKind.Prepare, null, day);
                break;
            case AssessmentStatus.Scoring:
                if (membership is not null && Left(membership) is > 0 and var left)
                {
                    yield return new(assessment, TurnKind.Answer, left, day);
                }

                if (Runs())
                {
                    yield return new(assessment, TurnKind.Gather, null, day);
                }

                break;
            case AssessmentStatus.Consensus when AnswerRights.CanBegin(actor, assessment):
                yield return new(
                    assessment,
                    TurnKind.Agree,
                    Math.Max(0, Asked(AnswerKey.National) - listing.Answered),
                    day
                );
                break;
            case AssessmentStatus.Approval
                when actor.May(PortalAction.ApproveAssessment, assessment.Country):
                yield return new(assessment, TurnKind.Approve, null, day);
                break;
            case AssessmentStatus.Submitted
            or AssessmentStatus.Validation
                when actor.May(PortalAction.ValidateAssessment, assessment.Country):
                yield return new(assessment, TurnKind.Validate);
                break;
        }

        bool Runs() => actor.May(PortalAction.RunCycle, assessment.Country);

        int Left(Membership own) => Asked(own.Agency) - own.Answered;

        int Asked(string agency) =>
            framework is null
                ? 0
                : new AssessmentReading(assessment, framework, [], agency).Asked.Count();
    }
}
