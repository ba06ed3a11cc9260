using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Assessments;

/// <summary>Use case: move an assessment along the official chain (<see cref="StageRules"/>).</summary>
/// <param name="access">Says what the actor may see.</param>
/// <param name="store">Keeps assessments.</param>
/// <param name="frameworks">The versions of the framework.</param>
/// <param name="clock">The time.</param>
public sealed class RunStages(
    IAssessmentAccess access,
    IAssessmentStore store,
    IFrameworkSource frameworks,
    TimeProvider clock
)
{
    /// <summary>What was approved is not what the approver saw.</summary>
    public const string ContentHasChanged = "approved-content-changed";

    /// <summary>Takes a step.</summary>
    /// <param name="actor">Who takes it.</param>
    /// <param name="id">The assessment, as typed.</param>
    /// <param name="basedOn">The version that the actor has seen.</param>
    /// <param name="request">Where to, and what is said with it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the next version, NotFound, Forbidden, Invalid, or Conflict with what is stored.</returns>
    public async Task<Outcome<Assessment>> StepAsync(
        Actor actor,
        string? id,
        int basedOn,
        StageRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (
            await access.FindAsync(actor, id, SharedContent.Answers, cancellation) is not { } found
            || frameworks.Find(found.Assessment.FrameworkVersion) is not { } framework
        )
        {
            return new Outcome<Assessment>.NotFound();
        }

        return await StepAsync(
            actor,
            found.Assessment,
            framework,
            basedOn,
            request,
            cancellation
        ) switch
        {
            Outcome<Assessment>.Done(var next) => new Outcome<Assessment>.Done(
                found.View.PartOf(next)
            ),
            Outcome<Assessment>.Conflict(var stored) => new Outcome<Assessment>.Conflict(
                found.View.PartOf(stored)
            ),
            var refused => refused,
        };
    }

    private async Task<Outcome<Assessment>> StepAsync(
        Actor actor,
        Assessment current,
        MaturityFramework framework,
        int basedOn,
        StageRequest request,
        CancellationToken cancellation
    )
    {
        var known = StageRules.Steps.Where(step => step.From == current.Status).ToList();
        if (!known.Any(step => actor.May(step.Action, current.Country)))
        {
            return new Outcome<Assessment>.Forbidden();
        }

        if (current.Version != basedOn)
        {
            return new Outcome<Assessment>.Conflict(current);
        }

        if (
            known.Find(step => step.To == request.To && actor.May(step.Action, current.Country))
            is not { } taken
        )
        {
            return known.Exists(step => step.To == request.To)
                ? new Outcome<Assessment>.Forbidden()
                : Invalid(
                    new RuleViolation(
                        StageRules.StepIsUnknown,
                        "to",
                        EnumCode<AssessmentStatus>.Of(request.To)
                    )
                );
        }

        var reading = new AssessmentReading(
            current,
            framework,
            await store.ReadAnswersAsync(current.Id, cancellation)
        );
        var clean = request.Clean();
        var violations = StageRules.Check(taken, reading, clean);
        return violations.Count > 0
            ? Invalid([.. violations])
            : await TakeAsync(actor, taken, reading, clean, cancellation);
    }

    private async Task<Outcome<Assessment>> TakeAsync(
        Actor actor,
        StageStep step,
        AssessmentReading reading,
        StageRequest request,
        CancellationToken cancellation
    )
    {
        var current = reading.Assessment;
        var now = clock.GetUtcNow().UtcDateTime;
        var approval = current.Approval;
        if (step.To <= AssessmentStatus.Consensus)
        {
            approval = null;
        }
        else if (step.IsApproval)
        {
            var hash = ApprovedContent.HashOf(reading);
            if (request.SeenHash is { } seen && seen != hash)
            {
                return Invalid(new RuleViolation(ContentHasChanged, "approverName"));
            }

            approval = new(request.ApproverName, request.ApproverFunction, actor.Id, now, hash);
        }

        var next = current with
        {
            Version = current.Version + 1,
            Status = step.To,
            Approval = approval,
            Journal =
            [
                .. current.Journal,
                new(step.From, step.To, actor.Id, actor.DisplayName, now, request.Reason),
            ],
            UpdatedUtc = now,
        };
        if (await store.SaveAsync(next, ChangeOf(step), actor, cancellation) is SaveResult.Saved)
        {
            await RenewSpreadsAsync(actor, step, reading, now, cancellation);
            return new Outcome<Assessment>.Done(next);
        }

        return await store.FindAsync(next.Id, cancellation) is { } stored
            ? new Outcome<Assessment>.Conflict(stored)
            : new Outcome<Assessment>.NotFound();
    }

    // When agencies scored once more, the joint answers of the time before still carry their old spread into confidence.
    private async Task RenewSpreadsAsync(
        Actor actor,
        StageStep step,
        AssessmentReading reading,
        DateTime now,
        CancellationToken cancellation
    )
    {
        if (step is not { From: AssessmentStatus.Scoring })
        {
            return;
        }

        var renewed = reading
            .Framework.Indicators.Select(indicator => reading.Find(indicator.Id))
            .OfType<Answer>()
            .Select(answer =>
                answer with
                {
                    Version = answer.Version + 1,
                    Spread = reading.LevelsOf(answer.Indicator).Spread,
                    UpdatedBy = actor.Id,
                    UpdatedUtc = now,
                }
            )
            .Where(answer => answer.Spread != reading.Find(answer.Indicator)?.Spread)
            .ToList();
        if (renewed.Count > 0)
        {
            await store.SaveAnswersAsync(renewed, AssessmentChange.Advanced, actor, cancellation);
        }
    }

    private static AssessmentChange ChangeOf(StageStep step) =>
        step switch
        {
            { To: AssessmentStatus.Closed } => AssessmentChange.Closed,
            { IsBack: true } => AssessmentChange.Reopened,
            { To: AssessmentStatus.Submitted } => AssessmentChange.Approved,
            _ => AssessmentChange.Advanced,
        };

    private static Outcome<Assessment>.Invalid Invalid(params RuleViolation[] violations) =>
        new(violations);
}
