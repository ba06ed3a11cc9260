namespace KnowledgeHub.Core.Thesaurus;

/// <summary>What an import of concepts does.</summary>
/// <param name="Created">Ids that are new, or were removed before.</param>
/// <param name="Changed">Ids of concepts that say something else now.</param>
/// <param name="Unchanged">How many are as they were.</param>
/// <param name="Next">The states to be stored: those created and those changed.</param>
public sealed record ConceptImportPlan(
    IReadOnlyList<string> Created,
    IReadOnlyList<string> Changed,
    int Unchanged,
    IReadOnlyList<ConceptState> Next
)
{
    /// <summary>Compares concepts with what is stored.</summary>
    /// <param name="concepts">The concepts, cleaned, each id once.</param>
    /// <param name="stored">What is stored.</param>
    /// <param name="now">The time of the import.</param>
    public static ConceptImportPlan Of(
        IReadOnlyList<Concept> concepts,
        IEnumerable<ConceptState> stored,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(concepts);
        var before = stored.ToDictionary(state => state.Id, StringComparer.Ordinal);
        var next = concepts
            .Where(concept =>
                before.GetValueOrDefault(concept.Id) is not { IsRemoved: false } state
                || !IsSame(state.Content, concept)
            )
            .Select(concept => new ConceptState
            {
                Id = concept.Id,
                Version = (before.GetValueOrDefault(concept.Id)?.Version ?? 0) + 1,
                UpdatedUtc = now,
                Content = concept,
            })
            .ToList();
        var present = before.Values.Where(state => !state.IsRemoved).Select(state => state.Id);
        var known = present.ToHashSet(StringComparer.Ordinal);
        return new(
            [.. next.Where(state => !known.Contains(state.Id)).Select(state => state.Id)],
            [.. next.Where(state => known.Contains(state.Id)).Select(state => state.Id)],
            concepts.Count - next.Count,
            next
        );
    }

    // The order of names and relations means nothing, and another program may have changed it.
    private static bool IsSame(Concept left, Concept right) =>
        left.ScopeNote.Equals(right.ScopeNote)
        && left.Labels.ToHashSet().SetEquals(right.Labels)
        && left.Broader.ToHashSet().SetEquals(right.Broader)
        && left.Related.ToHashSet().SetEquals(right.Related);
}
