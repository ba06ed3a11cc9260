namespace KnowledgeHub.Core.FrameworkDrafts;

/// <summary>A step in the history of a draft.</summary>
/// <param name="Version">Version of the draft that it made.</param>
/// <param name="Change">What happened.</param>
/// <param name="Step">What it did.</param>
/// <param name="AtUtc">When.</param>
/// <param name="By">Name of the editor; null when the account is gone.</param>
public sealed record DraftEvent(
    int Version,
    DraftChange Change,
    DraftStep Step,
    DateTime AtUtc,
    string? By
);
