using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Assessments;

/// <summary>Use case: move an assessment along the official chain (<see cref="StageRules"/>).</summary>
/// <param name="store">Keeps assessments.</param>
/// <param name="frameworks">The versions of the framework.</param>
/// <param name="clock">The time.</param>
public sealed class RunStages(
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
            !AssessmentId.TryParse(id, out var assessmentId)
            || await store.FindAsync(assessmentId, cancellation) is not { } current
            || !actor.May(PortalAction.ReadAssessment, current.Country)
            || frameworks.Find(current.FrameworkVersion) is not { } framework
        )
        {
            return new Outcome<Assessment>.NotFound();
        }

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
        return await store.SaveAsync(next, ChangeOf(step), actor, cancellation) switch
        {
            SaveResult.Saved => new Outcome<Assessment>.Done(next),
            _ => await store.FindAsync(next.Id, cancellation) is { } stored
                ? new Outcome<Assessment>.Conflict(stored)
                : new Outcome<Assessment>.NotFound(),
        };
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
