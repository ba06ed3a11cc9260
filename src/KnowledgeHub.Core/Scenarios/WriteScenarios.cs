using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Scenarios;

/// <summary>
/// Use cases: save, rename and delete scenarios. They belong to the country, not to whoever made them: all who work for it
/// there may change them, and nothing is lost from the history.
/// </summary>
/// <param name="scenarios">Reads the scenarios as they are, and decides who may.</param>
/// <param name="store">Keeps scenarios.</param>
/// <param name="clock">The time.</param>
public sealed class WriteScenarios(
    ReadScenarios scenarios,
    IScenarioStore store,
    TimeProvider clock
)
{
    /// <summary>Saves a new scenario.</summary>
    /// <param name="actor">Who saves it.</param>
    /// <param name="assessment">The assessment, as typed, possibly malformed.</param>
    /// <param name="name">Its name, as typed.</param>
    /// <param name="levels">The supposed levels; those that change nothing are left out.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with version 1, NotFound, Forbidden or Invalid.</returns>
    public async Task<Outcome<Scenario>> AddAsync(
        Actor actor,
        string? assessment,
        string? name,
        IReadOnlyCollection<ScenarioLevel> levels,
        CancellationToken cancellation
    )
    {
        var (desk, refusal) = await FindAsync(actor, assessment, cancellation);
        if (desk is null)
        {
            return refusal;
        }

        var clean = ScenarioRules.CleanName(name);
        var effect = WhatIf.Of(desk.Reading, levels);
        var violations = ScenarioRules.CheckNew(clean, effect, desk.Scenarios.Count);
        return violations.IsEmpty
            ? await SaveAsync(
                actor,
                New(actor, desk.Reading.Assessment, clean, effect),
                ScenarioChange.Added,
                cancellation
            )
            : new Outcome<Scenario>.Invalid(violations);
    }

    /// <summary>Gives a scenario another name.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="basis">Which scenario, and the version that the actor has seen.</param>
    /// <param name="name">The new name, as typed.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the next version, NotFound, Forbidden, Invalid, or Conflict with what is stored.</returns>
    public Task<Outcome<Scenario>> RenameAsync(
        Actor actor,
        ScenarioBasis basis,
        string? name,
        CancellationToken cancellation
    )
    {
        var clean = ScenarioRules.CleanName(name);
        var violations = ScenarioRules.CheckName(clean);
        return ChangeAsync(
            actor,
            basis,
            violations,
            (scenario => scenario with { Name = clean }, ScenarioChange.Renamed),
            cancellation
        );
    }

    /// <summary>Deletes a scenario.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="basis">Which scenario, and the version that the actor has seen.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, Forbidden, or Conflict with what is stored.</returns>
    public Task<Outcome<Scenario>> RemoveAsync(
        Actor actor,
        ScenarioBasis basis,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            actor,
            basis,
            [],
            (scenario => scenario with { IsRemoved = true }, ScenarioChange.Removed),
            cancellation
        );

    private Scenario New(Actor actor, Assessment assessment, string name, WhatIf effect) =>
        new()
        {
            Id = Guid.NewGuid(),
            Assessment = assessment.Id,
            Country = assessment.Country,
            Version = 1,
            Name = name,
            Levels = effect.Levels,
            CreatedBy = actor.Id,
            UpdatedUtc = clock.GetUtcNow().UtcDateTime,
        };

    private async Task<Outcome<Scenario>> ChangeAsync(
        Actor actor,
        ScenarioBasis basis,
        IReadOnlyList<RuleViolation> violations,
        (Func<Scenario, Scenario> Apply, ScenarioChange Kind) change,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(basis);
        var (desk, refusal) = await FindAsync(actor, basis.Assessment, cancellation);
        if (desk is null)
        {
            return refusal;
        }

        if (desk.Find(basis.Scenario) is not { } current)
        {
            return new Outcome<Scenario>.NotFound();
        }

        return violations.Count > 0 ? new Outcome<Scenario>.Invalid(violations)
            : current.Version != basis.Version ? new Outcome<Scenario>.Conflict(current)
            : await SaveAsync(
                actor,
                change.Apply(current) with
                {
                    Version = current.Version + 1,
                    UpdatedUtc = clock.GetUtcNow().UtcDateTime,
                },
                change.Kind,
                cancellation
            );
    }

    private async Task<(ScenarioDesk? Desk, Outcome<Scenario> Refusal)> FindAsync(
        Actor actor,
        string? assessment,
        CancellationToken cancellation
    ) =>
        await scenarios.OfAsync(actor, assessment, cancellation) switch
        {
            Outcome<ScenarioDesk>.Done({ MayWrite: true } desk) => (
                desk,
                new Outcome<Scenario>.Forbidden()
            ),
            Outcome<ScenarioDesk>.Done => (null, new Outcome<Scenario>.Forbidden()),
            _ => (null, new Outcome<Scenario>.NotFound()),
        };

    private async Task<Outcome<Scenario>> SaveAsync(
        Actor actor,
        Scenario next,
        ScenarioChange change,
        CancellationToken cancellation
    ) =>
        await store.SaveAsync(next, change, actor, cancellation) is SaveResult.Saved
            ? new Outcome<Scenario>.Done(next)
            : new Outcome<Scenario>.Conflict(next);
}
