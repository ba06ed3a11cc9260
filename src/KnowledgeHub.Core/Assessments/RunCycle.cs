using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Assessments;

/// <summary>Use cases of a coordinator: start and revise a cycle.</summary>
/// <param name="access">Says what the actor may see.</param>
/// <param name="store">Keeps assessments.</param>
/// <param name="frameworks">The versions of the framework.</param>
/// <param name="taxonomy">The vocabularies.</param>
/// <param name="clock">The time.</param>
public sealed class RunCycle(
    IAssessmentAccess access,
    IAssessmentStore store,
    IFrameworkSource frameworks,
    ITaxonomySource taxonomy,
    TimeProvider clock
)
{
    /// <summary>Starts a cycle by the current version of the framework.</summary>
    /// <param name="actor">Who starts it.</param>
    /// <param name="country">The country.</param>
    /// <param name="plan">Name, day of reference, profile, scope, agencies and deadlines.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with version 1, Forbidden or Invalid.</returns>
    public async Task<Outcome<Assessment>> StartAsync(
        Actor actor,
        CountryCode country,
        CyclePlan plan,
        CancellationToken cancellation
    )
    {
        if (!actor.May(PortalAction.RunCycle, country))
        {
            return new Outcome<Assessment>.Forbidden();
        }

        var clean = CycleRules.Clean(plan);
        var violations = Check(country, clean, frameworks.Current);
        if (frameworks.Current is not { } framework)
        {
            violations.Add(new(CycleRules.FrameworkIsMissing, "framework"));
            return new Outcome<Assessment>.Invalid(violations);
        }

        if (violations.Count > 0)
        {
            return new Outcome<Assessment>.Invalid(violations);
        }

        var assessment = NewCycle.Of(country, clean, framework, clock.GetUtcNow().UtcDateTime);
        return await SaveAsync(assessment, AssessmentChange.Started, actor, cancellation);
    }

    /// <summary>Changes name, day of reference, profile, scope, agencies and deadlines of a cycle, up to the stage of consensus.</summary>
    /// <param name="actor">Who changes it.</param>
    /// <param name="id">The assessment, as typed.</param>
    /// <param name="basedOn">The version that the actor has seen.</param>
    /// <param name="plan">The new values.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the next version, NotFound, Forbidden, Invalid, or Conflict with what is stored.</returns>
    public Task<Outcome<Assessment>> ReviseAsync(
        Actor actor,
        string? id,
        int basedOn,
        CyclePlan plan,
        CancellationToken cancellation
    )
    {
        var clean = CycleRules.Clean(plan);
        return ChangeAsync(
            new(actor, id, basedOn, AssessmentChange.Revised),
            assessment =>
                assessment with
                {
                    Name = clean.Name,
                    ReferenceDate = clean.ReferenceDate,
                    Profile = clean.Profile,
                    Areas = clean.Areas,
                    Agencies = clean.Agencies,
                    Deadlines = clean.Deadlines,
                },
            assessment =>
                assessment.Status switch
                {
                    AssessmentStatus.Closed => [new(AnswerRules.AssessmentIsClosed, "assessment")],
                    > AssessmentStatus.Consensus =>
                    [
                        new(
                            AnswerRules.StageForbids,
                            "assessment",
                            EnumCode<AssessmentStatus>.Of(assessment.Status)
                        ),
                    ],
                    _ => Check(
                        assessment.Country,
                        clean,
                        frameworks.Find(assessment.FrameworkVersion)
                    ),
                },
            cancellation
        );
    }

    private List<RuleViolation> Check(
        CountryCode country,
        CyclePlan plan,
        MaturityFramework? framework
    ) =>
        [
            .. CycleRules.Check(
                plan,
                country,
                taxonomy.Current,
                DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)
            ),
            .. NewCycle.CheckAssignments(plan, framework),
        ];

    private async Task<Outcome<Assessment>> ChangeAsync(
        Intent intent,
        Func<Assessment, Assessment> change,
        Func<Assessment, List<RuleViolation>> check,
        CancellationToken cancellation
    )
    {
        if (
            await access.FindAsync(intent.Actor, intent.Id, SharedContent.Scores, cancellation)
            is not { Assessment: var current }
        )
        {
            return new Outcome<Assessment>.NotFound();
        }

        if (!intent.Actor.May(PortalAction.RunCycle, current.Country))
        {
            return new Outcome<Assessment>.Forbidden();
        }

        if (current.Version != intent.BasedOn)
        {
            return new Outcome<Assessment>.Conflict(current);
        }

        var violations = check(current);
        if (violations.Count > 0)
        {
            return new Outcome<Assessment>.Invalid(violations);
        }

        var next = change(current) with
        {
            Version = current.Version + 1,
            UpdatedUtc = clock.GetUtcNow().UtcDateTime,
        };
        return await SaveAsync(next, intent.Change, intent.Actor, cancellation);
    }

    private async Task<Outcome<Assessment>> SaveAsync(
        Assessment next,
        AssessmentChange change,
        Actor actor,
        CancellationToken cancellation
    ) =>
        await store.SaveAsync(next, change, actor, cancellation) switch
        {
            SaveResult.Saved => new Outcome<Assessment>.Done(next),
            SaveResult.Taken => NameIsTaken(next),
            _ => await store.FindAsync(next.Id, cancellation) switch
            {
                null => new Outcome<Assessment>.NotFound(),
                // Nobody saved in between: what stood in the way was the name of another cycle.
                { } stored when stored.Version == next.Version - 1 => NameIsTaken(next),
                { } stored => new Outcome<Assessment>.Conflict(stored),
            },
        };

    private static Outcome<Assessment>.Invalid NameIsTaken(Assessment assessment) =>
        new([new(CycleRules.NameIsTaken, "name", assessment.Name)]);

    private sealed record Intent(Actor Actor, string? Id, int BasedOn, AssessmentChange Change);
}
