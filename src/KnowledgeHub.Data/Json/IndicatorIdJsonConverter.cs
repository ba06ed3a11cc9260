using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Data.Json;

internal sealed class IndicatorIdJsonConverter : IdJsonConverter<IndicatorId>
{
    protected override IndicatorId? Parse(string? text) =>
        IndicatorId.TryParse(text, out var id) ? id : null;
}
