namespace KnowledgeHub.Core.Access;

/// <summary>What a policy row needs to know of the thing acted upon.</summary>
public enum ResourceState
{
    /// <summary>The action is not about one existing thing.</summary>
    None,

    /// <summary>Published: meant for every reader.</summary>
    Published,

    /// <summary>Published, and the actor is its owner.</summary>
    OwnPublished,

    /// <summary>No longer recommended: readers see it with a notice, nobody works on it.</summary>
    Archived,

    /// <summary>Handed in for review, and the actor is its owner.</summary>
    OwnInReview,

    /// <summary>Handed in for review by somebody else.</summary>
    InReview,

    /// <summary>Not published, and the actor is its owner.</summary>
    OwnDraft,

    /// <summary>Not published, and somebody else owns it.</summary>
    ForeignDraft,

    /// <summary>It belongs to a country that the actor was granted.</summary>
    OwnCountry,

    /// <summary>It belongs to an invented country that the actor was not granted.</summary>
    DemonstrationCountry,

    /// <summary>It belongs to a country that the actor was not granted.</summary>
    ForeignCountry,
}
