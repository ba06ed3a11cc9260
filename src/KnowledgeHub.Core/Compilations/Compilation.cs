using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Compilations;

/// <summary>
/// A page on which editors put entries together: a collection or a building block. The aggregate. Immutable; a change makes
/// the next version.
/// </summary>
public sealed record Compilation
{
    /// <summary>Stable id; see <see cref="CompilationId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is; never changes.</summary>
    public required CompilationKind Kind { get; init; }

    /// <summary>Last part of the address; unique among its kind; fixed when it is first saved.</summary>
    public required string Slug { get; init; }

    /// <summary>Who reads it.</summary>
    public CompilationStatus Status { get; init; }

    /// <summary>1 when new, one more for each save.</summary>
    public required int Version { get; init; }

    /// <summary>When it was last saved.</summary>
    public required DateTime UpdatedUtc { get; init; }

    /// <summary>What it says.</summary>
    public required CompilationContent Content { get; init; }

    /// <summary>Whether an actor may read it.</summary>
    /// <param name="actor">Who asks.</param>
    public bool MayBeReadBy(Actor actor) =>
        PolicyTable.Allows(
            actor,
            PortalAction.ReadCollection,
            Status is CompilationStatus.Published
                ? ResourceState.Published
                : ResourceState.ForeignDraft
        );

    /// <summary>Whether it is of a kind and has an id or a slug.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="idOrSlug">The id, in any case, or the slug.</param>
    public bool IsAt(CompilationKind kind, string idOrSlug) =>
        Kind == kind
        && (Slug == idOrSlug || Id.Equals(idOrSlug, StringComparison.OrdinalIgnoreCase));
}
