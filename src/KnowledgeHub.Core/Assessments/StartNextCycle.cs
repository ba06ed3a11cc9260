using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Assessments;

/// <summary>
/// Use cases of a coordinator: start the next cycle of a country from one that was handed in, with the answers that still hold.
/// </summary>
/// <param name="store">Keeps assessments.</param>
/// <param name="assessments">Reads assessments.</param>
/// <param name="frameworks">The versions of the framework.</param>
/// <param name="taxonomy">The vocabularies.</param>
/// <param name="clock">The time.</param>
public sealed class StartNextCycle(
    IAssessmentStore store,
    ReadAssessments assessments,
    IFrameworkSource frameworks,
    ITaxonomySource taxonomy,
    TimeProvider clock
)
{
    /// <summary>The cycle before was not handed in yet; the detail is its stage.</summary>
    public const string CycleIsUnderWay = "cycle-under-way";

    /// <summary>What the next cycle would take over from a cycle, by the current version of the framework.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The cycle before, as typed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, NotFound, Forbidden, or Invalid when it cannot be followed by another yet.</returns>
    public async Task<Outcome<CarryOver>> PreviewAsync(
        Actor actor,
        string? id,
        CancellationToken cancellation
    )
    {
        if (await FindAsync(actor, id, cancellation) is not { } previous)
        {
            return new Outcome<CarryOver>.NotFound();
        }

        if (!actor.May(PortalAction.RunCycle, previous.Assessment.Country))
        {
            return new Outcome<CarryOver>.Forbidden();
        }

        var status = previous.Assessment.Status;
        if (status < AssessmentStatus.Submitted)
        {
            return Refuse(CycleIsUnderWay, EnumCode<AssessmentStatus>.Of(status));
        }

        return frameworks.Current is { } current
            ? new Outcome<CarryOver>.Done(
                CarryOver.Of(previous, current, previous.Assessment.Covers)
            )
            : Refuse(CycleRules.FrameworkIsMissing, string.Empty);
    }

    /// <summary>Starts the next cycle with the answers that still hold: all of it or nothing.</summary>
    /// <param name="actor">Who starts it.</param>
    /// <param name="id">The cycle before, as typed.</param>
    /// <param name="plan">Name, day of reference, profile, scope, agencies and deadlines.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the new cycle, NotFound, Forbidden or Invalid.</returns>
    public async Task<Outcome<Assessment>> StartAsync(
        Actor actor,
        string? id,
        CyclePlan plan,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(plan);
        switch (await PreviewAsync(actor, id, cancellation))
        {
            case Outcome<CarryOver>.Done(var carry):
                return await StartAsync(actor, carry, plan, cancellation);
            case Outcome<CarryOver>.Invalid(var violations):
                return new Outcome<Assessment>.Invalid(violations);
            case Outcome<CarryOver>.Forbidden:
                return new Outcome<Assessment>.Forbidden();
            default:
                return new Outcome<Assessment>.NotFound();
        }
    }

    /// <summary>What a cycle took over when it was started from another.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The cycle, as typed.</param>
    /// <param name="from">The cycle before, as typed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done; NotFound also when the two belong to two countries.</returns>
    public async Task<Outcome<CarryOver>> ReadAsync(
        Actor actor,
        string? id,
        string? from,
        CancellationToken cancellation
    ) =>
        await FindAsync(actor, id, cancellation) is { } next
        && await FindAsync(actor, from, cancellation) is { } previous
        && previous.Assessment.Country == next.Assessment.Country
        && previous.Assessment.Id != next.Assessment.Id
            ? new Outcome<CarryOver>.Done(
                CarryOver.Of(previous, next.Framework, next.Assessment.Covers)
            )
            : new Outcome<CarryOver>.NotFound();

    private async Task<Outcome<Assessment>> StartAsync(
        Actor actor,
        CarryOver carry,
        CyclePlan plan,
        CancellationToken cancellation
    )
    {
        var previous = carry.Previous;
        var clean = CycleRules.Clean(plan);
        var now = clock.GetUtcNow().UtcDateTime;
        List<RuleViolation> violations =
        [
            .. CycleRules.Check(
                clean,
                previous.Country,
                taxonomy.Current,
                DateOnly.FromDateTime(now)
            ),
            .. NewCycle.CheckAssignments(clean, carry.Framework),
        ];
        if (violations.Count > 0)
        {
            return new Outcome<Assessment>.Invalid(violations);
        }

        var next = NewCycle.Of(previous.Country, clean, carry.Framework, now);
        var answers = carry
            .Carried.Where(answer => next.Covers(answer.Indicator))
            .Select(answer =>
                answer with
                {
                    Assessment = next.Id,
                    Version = 1,
                    Content = CarryOver.StartingPoint(answer.Content),
                    Spread = null,
                    UpdatedBy = actor.Id,
                    UpdatedUtc = now,
                }
            );
        return
            await store.StartAsync(
                next,
                [.. answers],
                AssessmentChange.Started,
                actor,
                cancellation
            ) is SaveResult.Saved
            ? new Outcome<Assessment>.Done(next)
            : new Outcome<Assessment>.Invalid([new(CycleRules.NameIsTaken, "name", next.Name)]);
    }

    private async Task<AssessmentReading?> FindAsync(
        Actor actor,
        string? id,
        CancellationToken cancellation
    ) =>
        await assessments.ByIdAsync(actor, id, cancellation)
            is Outcome<AssessmentReading>.Done(var reading)
            ? reading
            : null;

    private static Outcome<CarryOver>.Invalid Refuse(string rule, string detail) =>
        new([new(rule, "assessment", detail)]);
}
