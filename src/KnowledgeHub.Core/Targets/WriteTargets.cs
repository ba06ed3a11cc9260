using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Targets;

/// <summary>Use case: set the targets of a country, area by area.</summary>
/// <param name="targets">Reads the targets as they are, and decides who may.</param>
/// <param name="store">Keeps target profiles.</param>
/// <param name="clock">The time.</param>
public sealed class WriteTargets(ReadTargets targets, ITargetStore store, TimeProvider clock)
{
    /// <summary>Replaces the decisions about one area.</summary>
    /// <param name="actor">Who decides.</param>
    /// <param name="id">The assessment, as typed, possibly malformed.</param>
    /// <param name="edit">The decisions.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the profile, NotFound, Forbidden, Invalid, or Conflict with what is stored.</returns>
    public async Task<Outcome<TargetProfile>> SaveAsync(
        Actor actor,
        string? id,
        TargetEdit edit,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(edit);
        if (
            await targets.OfAsync(actor, id, cancellation)
            is not Outcome<TargetReading>.Done
            (var current)
        )
        {
            return new Outcome<TargetProfile>.NotFound();
        }

        if (!current.MayEdit)
        {
            return new Outcome<TargetProfile>.Forbidden();
        }

        var clean = edit with { Decisions = TargetRules.Clean(edit.Decisions, current.Reading) };
        var violations = Check(clean, current);
        return violations.Count > 0 ? new Outcome<TargetProfile>.Invalid(violations)
            : current.Profile.Version != clean.BasedOn
                ? new Outcome<TargetProfile>.Conflict(current.Profile)
            : await SaveAsync(actor, current.Profile, clean, cancellation);
    }

    private static List<RuleViolation> Check(TargetEdit clean, TargetReading current) =>
        [
            .. TargetRules.Check(clean.Decisions, current.Reading),
            .. clean
                .Decisions.Where(decision => decision.Indicator.Area != clean.Area)
                .Select(decision => new RuleViolation(
                    TargetRules.IndicatorIsNotOpen,
                    decision.Indicator.Value
                )),
        ];

    private TargetProfile Next(Actor actor, TargetProfile current, TargetEdit edit) =>
        current with
        {
            Version = current.Version + 1,
            Decisions =
            [
                .. current
                    .Decisions.Where(decision => decision.Indicator.Area != edit.Area)
                    .Concat(edit.Decisions)
                    .OrderBy(decision => decision.Indicator.Value, StringComparer.Ordinal),
            ],
            UpdatedBy = actor.Id,
            UpdatedUtc = clock.GetUtcNow().UtcDateTime,
        };

    private async Task<Outcome<TargetProfile>> SaveAsync(
        Actor actor,
        TargetProfile current,
        TargetEdit edit,
        CancellationToken cancellation
    )
    {
        var next = Next(actor, current, edit);
        if (next.Decisions.SequenceEqual(current.Decisions))
        {
            return new Outcome<TargetProfile>.Done(current);
        }

        return await store.SaveAsync(next, actor, cancellation) is SaveResult.Saved
            ? new Outcome<TargetProfile>.Done(next)
            : new Outcome<TargetProfile>.Conflict(
                await store.FindAsync(next.Assessment, cancellation) ?? current
            );
    }
}
