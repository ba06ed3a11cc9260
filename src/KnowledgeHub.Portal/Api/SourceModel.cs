namespace KnowledgeHub.Portal.Api;

/// <summary>Where an entry comes from, with names in the reader's language.</summary>
public sealed record SourceModel(
    string Document,
    string DocumentTitle,
    string? Edition,
    string? Session,
    string? SessionTitle,
    string? Part
);
