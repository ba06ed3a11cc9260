using KnowledgeHub.Core.Evidence;

namespace KnowledgeHub.Data.Json;

internal sealed class EvidenceIdJsonConverter : IdJsonConverter<EvidenceId>
{
    protected override EvidenceId? Parse(string? text) =>
        EvidenceId.TryParse(text, out var id) ? id : null;
}
