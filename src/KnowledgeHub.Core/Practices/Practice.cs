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

    /// <summary>What readers read once it is published; before that, the text that is being written.</summary>
    public required PracticeContent Content { get; init; }

    /// <summary>The next text of a published entry; null while nobody works on one.</summary>
    public WorkingCopy? Working { get; init; }

    /// <summary>The last decision about the working text; null before one.</summary>
    public ReviewDecision? Review { get; init; }

    /// <summary>When the approved text is published by itself; null when not scheduled.</summary>
    public DateTime? PublishAtUtc { get; init; }

    /// <summary>Why it is archived; null unless it is.</summary>
    public Archiving? Archiving { get; init; }

    /// <summary>The text that is being worked on; the public one while nobody works on another.</summary>
    public PracticeContent WorkingContent => Working?.Content ?? Content;

    /// <summary>Where the text that is being worked on stands.</summary>
    public PracticeStatus WorkingStatus =>
        Status is PracticeStatus.Published && Working is { } copy ? copy.Status : Status;

    /// <summary>The entry without what only its owner, reviewers and editors know.</summary>
    public Practice WithoutWork() =>
        Working is null && Review is null && PublishAtUtc is null
            ? this
            : this with
            {
                Working = null,
                Review = null,
                PublishAtUtc = null,
            };

    /// <summary>The state of the public entry, seen from an actor, as the policy table needs it.</summary>
    /// <param name="actor">Who asks.</param>
    public ResourceState StateFor(Actor actor) => StateOf(Status, actor);

    /// <summary>The state of the text that is being worked on, seen from an actor.</summary>
    /// <param name="actor">Who asks.</param>
    public ResourceState WorkingStateFor(Actor actor) => StateOf(WorkingStatus, actor);

    private ResourceState StateOf(PracticeStatus status, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var isOwn = !actor.IsAnonymous && actor.Id == OwnerId;
        return status switch
        {
            PracticeStatus.Archived => ResourceState.Archived,
            PracticeStatus.Published when isOwn => ResourceState.OwnPublished,
            PracticeStatus.Published => ResourceState.Published,
            PracticeStatus.InReview when isOwn => ResourceState.OwnInReview,
            PracticeStatus.InReview => ResourceState.InReview,
            _ when isOwn => ResourceState.OwnDraft,
            _ => ResourceState.ForeignDraft,
        };
    }
}
