using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>A step of an assessment to another stage.</summary>
public sealed record StageInputModel
{
    /// <summary>The version of the assessment that was read.</summary>
    public int BasedOn { get; init; }

    /// <summary>preparation, scoring, consensus, approval, submitted, validation or closed.</summary>
    public string? To { get; init; }

    /// <summary>Why; needed for every step back.</summary>
    public string? Reason { get; init; }

    /// <summary>Name of the national approver; needed to submit.</summary>
    public string? ApproverName { get; init; }

    /// <summary>Function of the national approver; needed to submit.</summary>
    public string? ApproverFunction { get; init; }

    /// <summary>Hash of the answers that the approver has seen; refused when they are others. May be left out.</summary>
    public string? SeenHash { get; init; }

    /// <summary>Reads the codes.</summary>
    /// <returns>The request, and what could not be read.</returns>
    internal (StageRequest Request, IReadOnlyList<RuleViolation> Violations) Read() =>
        EnumCode<AssessmentStatus>.TryParse(To, out var to)
            ? (
                new(
                    to,
                    Reason ?? string.Empty,
                    ApproverName ?? string.Empty,
                    ApproverFunction ?? string.Empty
                )
                {
                    SeenHash = SeenHash,
                },
                []
            )
            : (new(default), [new(ApiProblems.StageIsUnknown, "to", To ?? string.Empty)]);
}
