using KnowledgeHub.Core;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.SavedSearches;

/// <summary>The field for the name of a search, with what is wrong with it.</summary>
public sealed partial class SearchNameField : ComponentBase
{
    [Parameter, EditorRequired]
    public required string? Value { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<RuleViolation> Errors { get; set; }
}
