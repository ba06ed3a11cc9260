using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>The file of an item.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Format">Its format, such as pdf.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Sha256">Fingerprint of its content.</param>
/// <param name="Url">The file itself; sign-in there is by the portal's cookie.</param>
public sealed record EvidenceFileModel(
    string Name,
    string Format,
    int Size,
    string Sha256,
    string Url
)
{
    /// <summary>The model of an item's file; null when it has none.</summary>
    public static EvidenceFileModel? From(EvidenceItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.File is { } file
            ? new(
                file.Name,
                EnumCode<AttachmentFormat>.Of(file.Format),
                file.Size,
                file.Sha256,
                EvidenceAddress.File(item, file)
            )
            : null;
    }
}
