using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Data.Json;

internal sealed class PracticeIdJsonConverter : IdJsonConverter<PracticeId>
{
    protected override PracticeId? Parse(string? text) =>
        PracticeId.TryParse(text, out var id) ? id : null;
}
