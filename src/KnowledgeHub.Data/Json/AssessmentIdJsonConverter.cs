using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Data.Json;

internal sealed class AssessmentIdJsonConverter : IdJsonConverter<AssessmentId>
{
    protected override AssessmentId? Parse(string? text) =>
        AssessmentId.TryParse(text, out var id) ? id : null;
}
