using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Thesaurus;

/// <summary>Use cases: add, change and remove a concept.</summary>
/// <param name="store">Keeps concepts.</param>
/// <param name="clock">The time.</param>
public sealed class WriteConcept(IConceptStore store, TimeProvider clock)
{
    /// <summary>Adds a concept. The id of one that was removed can be used again for the same concept.</summary>
    /// <param name="actor">Who adds it.</param>
    /// <param name="concept">The concept.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, Forbidden or Invalid.</returns>
    public async Task<Outcome<ConceptState>> CreateAsync(
        Actor actor,
        Concept concept,
        CancellationToken cancellation
    )
    {
        if (!PolicyTable.Allows(actor, PortalAction.EditThesaurus))
        {
            return new Outcome<ConceptState>.Forbidden();
        }

        concept = ConceptCleaning.Of(concept);
        var current = await store.FindAsync(concept.Id, cancellation);
        if (current is { IsRemoved: false })
        {
            return Taken(concept.Id);
        }

        var next = Next(concept, current?.Version ?? 0);
        var outcome = await SaveAsync(next, ConceptChange.Created, actor, cancellation);
        return outcome is Outcome<ConceptState>.Conflict ? Taken(concept.Id) : outcome;
    }

    /// <summary>Replaces what a concept says; its id stays.</summary>
    /// <param name="actor">Who changes it.</param>
    /// <param name="basedOn">The version that the actor has seen.</param>
    /// <param name="concept">The concept as it is to be.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the next version, NotFound, Forbidden, Invalid, or Conflict with what is stored.</returns>
    public async Task<Outcome<ConceptState>> ReviseAsync(
        Actor actor,
        int basedOn,
        Concept concept,
        CancellationToken cancellation
    )
    {
        concept = ConceptCleaning.Of(concept);
        var refusal = await RefuseAsync(actor, concept.Id, basedOn, cancellation);
        return refusal
            ?? await SaveAsync(Next(concept, basedOn), ConceptChange.Revised, actor, cancellation);
    }

    /// <summary>Takes a concept out of the thesaurus. Refused while others name it.</summary>
    /// <param name="actor">Who removes it.</param>
    /// <param name="id">The concept.</param>
    /// <param name="basedOn">The version that the actor has seen.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, Forbidden, Invalid, or Conflict with what is stored.</returns>
    public async Task<Outcome<ConceptState>> RemoveAsync(
        Actor actor,
        string id,
        int basedOn,
        CancellationToken cancellation
    )
    {
        if (await RefuseAsync(actor, id, basedOn, cancellation) is { } refusal)
        {
            return refusal;
        }

        return await store.FindAsync(id, cancellation) is { } current
            ? await SaveAsync(
                Next(current.Content, basedOn) with
                {
                    IsRemoved = true,
                },
                ConceptChange.Removed,
                actor,
                cancellation
            )
            : new Outcome<ConceptState>.NotFound();
    }

    private static Outcome<ConceptState>.Invalid Taken(string id) =>
        new([new(ConceptRules.IdIsTaken, "id", id)]);

    private ConceptState Next(Concept concept, int basedOn) =>
        new()
        {
            Id = concept.Id,
            Version = basedOn + 1,
            UpdatedUtc = clock.GetUtcNow().UtcDateTime,
            Content = concept,
        };

    private async Task<Outcome<ConceptState>?> RefuseAsync(
        Actor actor,
        string id,
        int basedOn,
        CancellationToken cancellation
    )
    {
        if (!PolicyTable.Allows(actor, PortalAction.EditThesaurus))
        {
            return new Outcome<ConceptState>.Forbidden();
        }

        if (await store.FindAsync(id, cancellation) is not { IsRemoved: false } current)
        {
            return new Outcome<ConceptState>.NotFound();
        }

        return current.Version == basedOn ? null : new Outcome<ConceptState>.Conflict(current);
    }

    private async Task<Outcome<ConceptState>> SaveAsync(
        ConceptState next,
        ConceptChange change,
        Actor actor,
        CancellationToken cancellation
    )
    {
        IReadOnlyList<RuleViolation> violations = [];
        var result = await store.SaveAsync([next], change, actor, Holds, cancellation);
        if (result is SaveResult.Saved)
        {
            return new Outcome<ConceptState>.Done(next);
        }

        if (result is SaveResult.Closed)
        {
            return new Outcome<ConceptState>.Invalid(violations);
        }

        return await store.FindAsync(next.Id, cancellation) is { } stored
            ? new Outcome<ConceptState>.Conflict(stored)
            : new Outcome<ConceptState>.NotFound();

        bool Holds(ConceptScheme scheme)
        {
            violations = next.IsRemoved
                ? ConceptRules.CheckRemoval(next.Id, scheme)
                : new ConceptRules(scheme).Check(next.Content);
            return violations.Count == 0;
        }
    }
}
