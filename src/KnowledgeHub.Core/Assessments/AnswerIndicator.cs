using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Assessments;

/// <summary>Use case: answer one indicator, jointly, for an agency or as an advisor.</summary>
/// <param name="access">Says what the actor may see.</param>
/// <param name="store">Keeps assessments.</param>
/// <param name="frameworks">The versions of the framework.</param>
/// <param name="clock">The time.</param>
public sealed class AnswerIndicator(
    IAssessmentAccess access,
    IAssessmentStore store,
    IFrameworkSource frameworks,
    TimeProvider clock
)
{
    /// <summary>Saves an answer.</summary>
    /// <param name="actor">Who answers.</param>
    /// <param name="id">The assessment, as typed, possibly malformed.</param>
    /// <param name="target">The indicator, and for whom it is answered.</param>
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
        AnswerTarget target,
        int basedOn,
        AnswerContent content,
        CancellationToken cancellation
    )
    {
        if (
            await access.FindAsync(actor, id, SharedContent.Answers, cancellation)
            is not { Assessment: var assessment }
        )
        {
            return new Outcome<Answer>.NotFound();
        }

        _ = IndicatorId.TryParse(target.Indicator, out var indicator);
        var key = new AnswerKey(assessment.Id, indicator, target.Agency);
        var right = AnswerRights.Of(
            actor,
            assessment,
            key,
            await MemberOfAsync(actor, assessment, target.Agency, cancellation)
        );
        if (right is AnswerRight.ReadOnly)
        {
            return new Outcome<Answer>.Forbidden();
        }

        var clean = AnswerRules.Clean(content);
        var violations = Check(assessment, target, clean);
        if (RefusalOf(right, assessment, target.Agency) is { } refusal)
        {
            violations.Add(refusal);
        }

        if (violations.Count > 0)
        {
            return new Outcome<Answer>.Invalid(violations);
        }

        var next = await NextAsync(actor, assessment, key, basedOn, clean, cancellation);
        return await store.SaveAnswerAsync(next, actor, cancellation) switch
        {
            SaveResult.Saved => new Outcome<Answer>.Done(next),
            SaveResult.Closed => await ClosedAsync(assessment, cancellation),
            _ => await ConflictAsync(next, cancellation),
        };
    }

    private async Task<Answer> NextAsync(
        Actor actor,
        Assessment assessment,
        AnswerKey key,
        int basedOn,
        AnswerContent content,
        CancellationToken cancellation
    ) =>
        new()
        {
            Country = assessment.Country,
            Assessment = assessment.Id,
            Indicator = key.Indicator,
            Agency = key.Agency,
            Version = Math.Max(basedOn, 0) + 1,
            Content = content,
            Spread = await SpreadAsync(assessment, key, cancellation),
            UpdatedBy = actor.Id,
            UpdatedUtc = clock.GetUtcNow().UtcDateTime,
        };

    private List<RuleViolation> Check(
        Assessment assessment,
        AnswerTarget target,
        AnswerContent content
    )
    {
        var violations = AnswerRules.Check(content, assessment.ReferenceDate).ToList();
        var framework = frameworks.Find(assessment.FrameworkVersion);
        if (!IndicatorId.TryParse(target.Indicator, out var id) || framework?.Find(id) is null)
        {
            violations.Add(
                new(AnswerRules.IndicatorIsUnknown, "indicator", target.Indicator ?? string.Empty)
            );
        }

        if (
            target.Agency is not (AnswerKey.National or AnswerKey.Validation)
            && assessment.FindAgency(target.Agency) is null
        )
        {
            violations.Add(new(AnswerRules.AgencyIsUnknown, "agency", target.Agency));
        }

        return violations;
    }

    /// <summary>Why an answer cannot be written; null when it can.</summary>
    /// <param name="right">Whether it can.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="agency">Whose answer.</param>
    internal static RuleViolation? RefusalOf(
        AnswerRight right,
        Assessment assessment,
        string agency
    ) =>
        right switch
        {
            AnswerRight.Granted => null,
            AnswerRight.Closed => new(AnswerRules.AssessmentIsClosed, "assessment"),
            AnswerRight.NotAssigned or AnswerRight.OutOfScope => new(
                AnswerRules.IsNotAssigned,
                "indicator",
                agency
            ),
            _ => new(
                AnswerRules.StageForbids,
                "assessment",
                EnumCode<AssessmentStatus>.Of(assessment.Status)
            ),
        };

    // Only an agency's own answers ask who belongs to it.
    private async Task<string?> MemberOfAsync(
        Actor actor,
        Assessment assessment,
        string agency,
        CancellationToken cancellation
    ) =>
        agency is AnswerKey.National or AnswerKey.Validation
            ? null
            : await store.AgencyOfAsync(assessment.Id, actor.Id, cancellation);

    private async Task<int?> SpreadAsync(
        Assessment assessment,
        AnswerKey key,
        CancellationToken cancellation
    ) =>
        key.Agency == AnswerKey.National && !assessment.Agencies.IsEmpty
            ? RaterLevels
                .Of(
                    assessment,
                    await store.ReadAnswersToAsync(key.Assessment, key.Indicator, cancellation)
                )
                .Spread
            : null;

    // The stage went on between the question and the write.
    private async Task<Outcome<Answer>> ClosedAsync(
        Assessment before,
        CancellationToken cancellation
    )
    {
        var now = await store.FindAsync(before.Id, cancellation) ?? before;
        return new Outcome<Answer>.Invalid([
            now.Status is AssessmentStatus.Closed
                ? new(AnswerRules.AssessmentIsClosed, "assessment")
                : new(
                    AnswerRules.StageForbids,
                    "assessment",
                    EnumCode<AssessmentStatus>.Of(now.Status)
                ),
        ]);
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
