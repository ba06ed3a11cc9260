namespace KnowledgeHub.Core.Thesaurus;

/// <summary>
/// A concept as it is stored. A removed one stays as it last was, so that its versions go on counting and an import does
/// not bring it back.
/// </summary>
public sealed record ConceptState
{
    /// <summary>Id of the concept.</summary>
    public required string Id { get; init; }

    /// <summary>1 when new, one more for each save.</summary>
    public required int Version { get; init; }

    /// <summary>Whether it was taken out of the thesaurus.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>When it was last saved.</summary>
    public required DateTime UpdatedUtc { get; init; }

    /// <summary>What it says.</summary>
    public required Concept Content { get; init; }

    /// <summary>The scheme of what is not removed, in the order of the ids.</summary>
    /// <param name="states">The stored concepts.</param>
    public static ConceptScheme SchemeOf(IEnumerable<ConceptState> states) =>
        new(
            states
                .Where(state => !state.IsRemoved)
                .OrderBy(state => state.Id, StringComparer.Ordinal)
                .Select(state => state.Content)
        );
}
