using KnowledgeHub.Core;
using KnowledgeHub.Core.Evidence;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Evidence;

/// <summary>The fields of an item, with what is wrong with each.</summary>
public sealed partial class EvidenceItemFields : ComponentBase
{
    private const int MegaByte = 1024 * 1024;

    [Parameter, EditorRequired]
    public required EvidenceForm Form { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<RuleViolation> Errors { get; set; }

    /// <summary>The file that the item has now; null when it has none.</summary>
    [Parameter]
    public EvidenceFile? Current { get; set; }

    private string? Invalid(string field) =>
        Errors.Any(error => error.Field == field) ? "true" : null;
}
