namespace KnowledgeHub.Portal.Features.Presence;

/// <summary>What one node tells the others of a window in which an answer is open.</summary>
/// <param name="Window">The window.</param>
/// <param name="Key">The answer as its history names it.</param>
/// <param name="AccountId">Account id of the person.</param>
/// <param name="Name">Name of the person.</param>
/// <param name="Step">What the window says.</param>
public sealed record PresenceNote(
    Guid Window,
    string Key,
    string AccountId,
    string Name,
    PresenceStep Step
);
