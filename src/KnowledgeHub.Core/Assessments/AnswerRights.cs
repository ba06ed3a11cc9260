using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Assessments;

/// <summary>Who may write and see which answer at which stage. Pure.</summary>
public static class AnswerRights
{
    /// <summary>The stage in which an answer is written.</summary>
    /// <param name="agency">Who answers; see <see cref="AnswerKey"/>.</param>
    public static AssessmentStatus StageOf(string agency) =>
        agency switch
        {
            AnswerKey.National => AssessmentStatus.Consensus,
            AnswerKey.Validation => AssessmentStatus.Validation,
            _ => AssessmentStatus.Scoring,
        };

    /// <summary>Whether a person can write an answer.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="assessment">The assessment, which the actor may read.</param>
    /// <param name="key">The answer.</param>
    /// <param name="memberOf">Code of the agency that the actor answers for here; null when there is none.</param>
    public static AnswerRight Of(
        Actor actor,
        Assessment assessment,
        AnswerKey key,
        string? memberOf
    )
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return !MayWrite(actor, assessment, key.Agency, memberOf) ? AnswerRight.ReadOnly
            : assessment.Status is AssessmentStatus.Closed ? AnswerRight.Closed
            : assessment.Status < StageOf(key.Agency) ? AnswerRight.NotYet
            : assessment.Status > StageOf(key.Agency) ? AnswerRight.Over
            : !assessment.Covers(key.Indicator) ? AnswerRight.OutOfScope
            : assessment.FindAgency(key.Agency)?.IsAsked(key.Indicator) is false
                ? AnswerRight.NotAssigned
            : AnswerRight.Granted;
    }

    /// <summary>Whether somebody of this name answers in an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="agency">Whose answers; see <see cref="AnswerKey"/>.</param>
    public static bool Exists(Assessment assessment, string agency)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return agency is AnswerKey.National or AnswerKey.Validation
            || assessment.FindAgency(agency) is not null;
    }

    /// <summary>Whose answers a person is to give at the present stage; the joint ones when none are asked for.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="assessment">The assessment, which the actor may read.</param>
    /// <param name="memberOf">Code of the agency that the actor answers for here; null when there is none.</param>
    public static string TurnOf(Actor actor, Assessment assessment, string? memberOf)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment.Status switch
        {
            AssessmentStatus.Scoring when memberOf is not null => memberOf,
            AssessmentStatus.Validation
                when MayWrite(actor, assessment, AnswerKey.Validation, memberOf) =>
                AnswerKey.Validation,
            _ => AnswerKey.National,
        };
    }

    /// <summary>Whether there may be something for a person to answer at the present stage; assignments are not looked at.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="assessment">The assessment, which the actor may read.</param>
    public static bool CanBegin(Actor actor, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment.Status switch
        {
            AssessmentStatus.Scoring => MayAnswer(actor, assessment),
            AssessmentStatus.Consensus => MayWrite(actor, assessment, AnswerKey.National, null),
            AssessmentStatus.Validation => MayWrite(actor, assessment, AnswerKey.Validation, null),
            _ => false,
        };
    }

    /// <summary>
    /// Whether a person sees the answers of somebody. While the agencies answer on their own, a respondent sees those of the own
    /// agency only; those who do not work for the country see the joint and the advisor's answers.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="assessment">The assessment, which the actor may read.</param>
    /// <param name="agency">Whose answers; see <see cref="AnswerKey"/>.</param>
    /// <param name="memberOf">Code of the agency that the actor answers for here; null when there is none.</param>
    public static bool MaySee(Actor actor, Assessment assessment, string agency, string? memberOf)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return agency switch
        {
            AnswerKey.National => true,
            AnswerKey.Validation => assessment.Status is AssessmentStatus.Closed
                || actor.May(PortalAction.ValidateAssessment, assessment.Country),
            _ => actor.May(PortalAction.RunCycle, assessment.Country)
                || agency == memberOf
                || (
                    assessment.Status > AssessmentStatus.Scoring
                    && actor.May(PortalAction.ReadAgencyAnswers, assessment.Country)
                ),
        };
    }

    private static bool MayWrite(
        Actor actor,
        Assessment assessment,
        string agency,
        string? memberOf
    ) =>
        agency switch
        {
            AnswerKey.Validation => actor.May(PortalAction.ValidateAssessment, assessment.Country),
            AnswerKey.National when assessment.Agencies.IsEmpty => MayAnswer(actor, assessment),
            AnswerKey.National => actor.May(PortalAction.RunCycle, assessment.Country),
            _ => MayAnswer(actor, assessment)
                && (agency == memberOf || actor.May(PortalAction.RunCycle, assessment.Country)),
        };

    private static bool MayAnswer(Actor actor, Assessment assessment) =>
        actor.May(PortalAction.AnswerIndicator, assessment.Country);
}
