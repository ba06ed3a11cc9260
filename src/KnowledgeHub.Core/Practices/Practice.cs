using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Practices;

/// <summary>
/// An entry of the practice library: the aggregate. "Practice" is the word of the field for the library's entries of every
/// <see cref="PracticeType"/>. Immutable; a change makes the next version.
/// </summary>
public sealed record Practice
{
    /// <summary>Stable id.</summary>
    public required PracticeId Id { get; init; }

    /// <summary>Last part of the address; unique; fixed when the entry is first saved.</summary>
    public required string Slug { get; init; }

    /// <summary>Where it stands in its life.</summary>
    public PracticeStatus Status { get; init; } = PracticeStatus.Draft;

    /// <summary>1 for the first save, one more for each later one; the token of optimistic concurrency.</summary>
    public int Version { get; init; }

    /// <summary>Account id of the owner.</summary>
    public required string OwnerId { get; init; }

    /// <summary>When it was first saved.</summary>
    public DateTime CreatedUtc { get; init; }

    /// <summary>When it was last saved.</summary>
    public DateTime UpdatedUtc { get; init; }

    /// <summary>When it was first published; null before.</summary>
    public DateTime? PublishedUtc { get; init; }

    /// <summary>What the author wrote.</summary>
    public required PracticeContent Content { get; init; }

    /// <summary>The state that the policy table needs, seen from an actor.</summary>
    /// <param name="actor">Who asks.</param>
    public ResourceState StateFor(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (Status is PracticeStatus.Published)
        {
            return ResourceState.Published;
        }

        return !actor.IsAnonymous && actor.Id == OwnerId
            ? ResourceState.OwnDraft
            : ResourceState.ForeignDraft;
    }
}
