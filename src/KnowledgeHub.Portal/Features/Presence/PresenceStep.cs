namespace KnowledgeHub.Portal.Features.Presence;

/// <summary>What a window says of itself to the other nodes.</summary>
public enum PresenceStep
{
    /// <summary>The answer is open.</summary>
    Open,

    /// <summary>Somebody types.</summary>
    Writing,

    /// <summary>The answer is not open any more.</summary>
    Left,
}
