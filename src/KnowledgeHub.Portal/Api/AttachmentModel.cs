namespace KnowledgeHub.Portal.Api;

/// <summary>A file of an entry.</summary>
public sealed record AttachmentModel(
    Guid Id,
    string Name,
    string Format,
    string MediaType,
    int Size,
    string Sha256,
    string Lang,
    string Rights,
    string Sensitivity,
    DateTime UploadedUtc,
    string Url
);
