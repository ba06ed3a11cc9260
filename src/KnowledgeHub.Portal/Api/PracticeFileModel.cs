namespace KnowledgeHub.Portal.Api;

/// <summary>A file of entries.</summary>
public sealed record PracticeFileModel(int Total, IReadOnlyList<PracticeFileEntryModel> Entries);
