using System.Collections.Frozen;

namespace KnowledgeHub.Core.Thesaurus;

/// <summary>The thesaurus at one moment (skos:ConceptScheme). Immutable.</summary>
public sealed class ConceptScheme
{
    private readonly FrozenDictionary<string, Concept> _byId;
    private readonly ILookup<string, Concept> _narrower;
    private readonly ILookup<string, Concept> _relating;

    /// <summary>Creates a scheme.</summary>
    /// <param name="concepts">The concepts; ids are unique.</param>
    /// <exception cref="ArgumentException">Two concepts share an id.</exception>
    public ConceptScheme(IEnumerable<Concept> concepts)
    {
        Concepts = [.. concepts];
        _byId = Concepts.ToFrozenDictionary(concept => concept.Id, StringComparer.Ordinal);
        _narrower = Concepts
            .SelectMany(concept => concept.Broader.Select(broader => (broader, concept)))
            .ToLookup(pair => pair.broader, pair => pair.concept, StringComparer.Ordinal);
        _relating = Concepts
            .SelectMany(concept => concept.Related.Select(related => (related, concept)))
            .ToLookup(pair => pair.related, pair => pair.concept, StringComparer.Ordinal);
    }

    /// <summary>A scheme without concepts.</summary>
    public static ConceptScheme Empty { get; } = new([]);

    /// <summary>All concepts.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>A concept, or null when there is none with the id.</summary>
    /// <param name="id">The id.</param>
    public Concept? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The concepts that name one as broader (skos:narrower).</summary>
    /// <param name="id">The id of the wider concept.</param>
    public IEnumerable<Concept> Narrower(string id) => _narrower[id];

    /// <summary>The concepts that one names as related, and those that name it (skos:related holds both ways).</summary>
    /// <param name="concept">The concept.</param>
    public IEnumerable<Concept> Related(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return concept
            .Related.Select(Find)
            .OfType<Concept>()
            .Concat(_relating[concept.Id])
            .DistinctBy(other => other.Id);
    }

    /// <summary>Ids of all wider concepts, over however many steps; a circle ends it.</summary>
    /// <param name="id">The id of the concept, which is among them only in a circle.</param>
    public IReadOnlySet<string> WiderThan(string id)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([id]);
        while (open.TryPop(out var next))
        {
            foreach (var wider in (Find(next)?.Broader ?? []).Where(found.Add))
            {
                open.Push(wider);
            }
        }

        return found;
    }
}
