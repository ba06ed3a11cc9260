using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Assessments;

/// <summary>Use case: answer one indicator.</summary>
/// <param name="store">Keeps assessments.</param>
/// <param name="frameworks">The versions of the framework.</param>
/// <param name="clock">The time.</param>
public sealed class AnswerIndicator(
    IAssessmentStore store,
    IFrameworkSource frameworks,
    TimeProvider clock
)
{
    private static readonly RuleViolation _closed = new(
        AnswerRules.AssessmentIsClosed,
        "assessment"
    );

    /// <summary>Saves an answer.</summary>
    /// <param name="actor">Who answers.</param>
    /// <param name="id">The assessment, as typed, possibly malformed.</param>
    /// <param name="indicator">The indicator, as typed, possibly malformed.</param>
    /// <param name="basedOn">The version of the answer that the actor has seen; 0 for none.</param>
    /// <param name="content">The answer.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>
    /// Done with the next version, which is committed; NotFound for an assessment that the actor may not read; Forbidden; Invalid;
    /// or Conflict with the answer that is stored.
    /// </returns>
    public async Task<Outcome<Answer>> SaveAsync(
        Actor actor,
        string? id,
        string? indicator,
        int basedOn,
        AnswerContent content,
        CancellationToken cancellation
    )
    {
        if (
            !AssessmentId.TryParse(id, out var assessmentId)
            || await store.FindAsync(assessmentId, cancellation) is not { } assessment
            || !actor.May(PortalAction.ReadAssessment, assessment.Country)
        )
        {
            return new Outcome<Answer>.NotFound();
        }

        if (!actor.May(PortalAction.AnswerIndicator, assessment.Country))
        {
            return new Outcome<Answer>.Forbidden();
        }

        var clean = AnswerRules.Clean(content);
        var violations = Check(assessment, indicator, clean);
        if (violations.Count > 0)
        {
            return new Outcome<Answer>.Invalid(violations);
        }

        _ = IndicatorId.TryParse(indicator, out var indicatorId);
        var next = new Answer
        {
            Country = assessment.Country,
            Assessment = assessment.Id,
            Indicator = indicatorId,
            Version = Math.Max(basedOn, 0) + 1,
            Content = clean,
            UpdatedBy = actor.Id,
            UpdatedUtc = clock.GetUtcNow().UtcDateTime,
        };
        return await store.SaveAnswerAsync(next, actor, cancellation) switch
        {
            SaveResult.Saved => new Outcome<Answer>.Done(next),
            SaveResult.Closed => new Outcome<Answer>.Invalid([_closed]),
            _ => await ConflictAsync(next, cancellation),
        };
    }

    private List<RuleViolation> Check(
        Assessment assessment,
        string? indicator,
        AnswerContent content
    )
    {
        var violations = AnswerRules.Check(content, assessment.ReferenceDate).ToList();
        if (assessment.Status is AssessmentStatus.Closed)
        {
            violations.Add(_closed);
        }

        var framework = frameworks.Find(assessment.FrameworkVersion);
        if (!IndicatorId.TryParse(indicator, out var id) || framework?.Find(id) is null)
        {
            violations.Add(
                new(AnswerRules.IndicatorIsUnknown, "indicator", indicator ?? string.Empty)
            );
        }

        return violations;
    }

    // A version that is ahead of what is stored was never seen by anybody: the stored answer, or a blank one, is what there is.
    private async Task<Outcome<Answer>> ConflictAsync(
        Answer refused,
        CancellationToken cancellation
    )
    {
        var stored = await store.FindAnswerAsync(refused.Key, cancellation);
        return new Outcome<Answer>.Conflict(
            stored
                ?? refused with
                {
                    Version = 0,
                    Content = AnswerContent.Blank,
                    UpdatedBy = string.Empty,
                }
        );
    }
}
