namespace KnowledgeHub.Core.Access;

/// <summary>What a policy row needs to know of the thing acted upon.</summary>
public enum ResourceState
{
    /// <summary>The action is not about one existing thing.</summary>
    None,

    /// <summary>Published: meant for every reader.</summary>
    Published,

    /// <summary>Not published, and the actor is its owner.</summary>
    OwnDraft,

    /// <summary>Not published, and somebody else owns it.</summary>
    ForeignDraft,
}
