using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>The fields of a step from stage to stage, as they were typed.</summary>
public sealed class StageForm
{
    /// <summary>Code of the stage asked for.</summary>
    public string? To { get; set; }

    /// <summary>The version of the assessment that the form was drawn from.</summary>
    public int Version { get; set; }

    public string? Reason { get; set; }

    public string? ApproverName { get; set; }

    public string? ApproverFunction { get; set; }

    /// <summary>Hash of the content that the page showed.</summary>
    public string? SeenHash { get; set; }

    /// <summary>What the form says; null when it names no stage.</summary>
    public StageRequest? ToRequest() =>
        EnumCode<AssessmentStatus>.TryParse(To, out var stage)
            ? new(
                stage,
                Reason ?? string.Empty,
                ApproverName ?? string.Empty,
                ApproverFunction ?? string.Empty
            )
            {
                SeenHash = string.IsNullOrEmpty(SeenHash) ? null : SeenHash,
            }
            : null;
}
