using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Thesaurus;

/// <summary>Use cases: show what concepts from elsewhere would change, and take them over. Nothing is ever removed.</summary>
/// <param name="store">Keeps concepts.</param>
/// <param name="clock">The time.</param>
public sealed class ImportConcepts(IConceptStore store, TimeProvider clock)
{
    /// <summary>Somebody saved a concept while the import was under way; nothing was imported.</summary>
    public const string SavedMeanwhile = "saved-meanwhile";

    /// <summary>What taking over some concepts would do.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="concepts">The concepts, each id once.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, Forbidden, or Invalid with the id of the concept before each field.</returns>
    public async Task<Outcome<ConceptImportPlan>> PlanAsync(
        Actor actor,
        IReadOnlyList<Concept> concepts,
        CancellationToken cancellation
    )
    {
        if (!PolicyTable.Allows(actor, PortalAction.EditThesaurus))
        {
            return new Outcome<ConceptImportPlan>.Forbidden();
        }

        var stored = await store.ReadAllAsync(cancellation);
        var plan = ConceptImportPlan.Of(
            [.. concepts.Select(ConceptCleaning.Of)],
            stored,
            clock.GetUtcNow().UtcDateTime
        );
        var changed = plan.Next.ToDictionary(state => state.Id);
        var violations = Check(
            plan,
            ConceptState.SchemeOf([
                .. stored.Where(state => !changed.ContainsKey(state.Id)),
                .. plan.Next,
            ])
        );
        return violations.Count == 0
            ? new Outcome<ConceptImportPlan>.Done(plan)
            : new Outcome<ConceptImportPlan>.Invalid(violations);
    }

    /// <summary>Takes concepts over, all or none.</summary>
    /// <param name="actor">Who imports.</param>
    /// <param name="concepts">The concepts, each id once.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, Forbidden, Invalid, or Conflict when somebody saved at the same time.</returns>
    public async Task<Outcome<ConceptImportPlan>> ApplyAsync(
        Actor actor,
        IReadOnlyList<Concept> concepts,
        CancellationToken cancellation
    )
    {
        var outcome = await PlanAsync(actor, concepts, cancellation);
        if (outcome is not Outcome<ConceptImportPlan>.Done(var plan) || plan.Next.Count == 0)
        {
            return outcome;
        }

        var result = await store.SaveAsync(
            plan.Next,
            ConceptChange.Imported,
            actor,
            scheme => Check(plan, scheme).Count == 0,
            cancellation
        );
        return result is SaveResult.Saved ? outcome : new Outcome<ConceptImportPlan>.Conflict(plan);
    }

    private static List<RuleViolation> Check(ConceptImportPlan plan, ConceptScheme scheme)
    {
        var rules = new ConceptRules(scheme);
        return
        [
            .. plan.Next.SelectMany(state =>
                rules
                    .Check(state.Content)
                    .Select(violation =>
                        violation with
                        {
                            Field = $"{state.Id}: {violation.Field}",
                        }
                    )
            ),
        ];
    }
}
