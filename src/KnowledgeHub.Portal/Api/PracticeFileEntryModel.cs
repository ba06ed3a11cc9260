namespace KnowledgeHub.Portal.Api;

/// <summary>An entry of a file, with the addresses of it and of exactly this text.</summary>
public sealed record PracticeFileEntryModel(
    string Address,
    string VersionAddress,
    string Citation,
    PracticeModel Entry
);
