namespace KnowledgeHub.Portal.Features.Presence;

/// <summary>A window in which an answer is open, on any node.</summary>
internal sealed record OpenWindow(
    string Key,
    PresentPerson Person,
    DateTimeOffset ExpiresAt,
    DateTimeOffset WritingUntil
);
