namespace KnowledgeHub.Core.FrameworkDrafts;

/// <summary>A draft in a list, without its texts.</summary>
/// <param name="Number">Its number.</param>
/// <param name="BasedOn">The published version that it was started from.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="UpdatedUtc">When it was last saved.</param>
/// <param name="By">Name of the editor who last saved; null when the account is gone.</param>
public sealed record DraftListing(
    string Number,
    string BasedOn,
    DraftStatus Status,
    DateTime UpdatedUtc,
    string? By
);
