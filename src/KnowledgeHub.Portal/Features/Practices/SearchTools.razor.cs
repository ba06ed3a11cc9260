using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>What can be done with a result list: take it along as a file, or save the search.</summary>
public sealed partial class SearchTools : ComponentBase
{
    [Parameter, EditorRequired]
    public required PracticeListQuery Query { get; set; }

    [Parameter, EditorRequired]
    public required Actor Actor { get; set; }

    /// <summary>Whether there is anything to take along.</summary>
    [Parameter, EditorRequired]
    public required bool HasResults { get; set; }

    /// <summary>The text that the reader may pin and hide entries for; null when there is none, or the reader may not.</summary>
    [Parameter]
    public string? CuratedText { get; set; }

    /// <summary>Present when the reader has just asked for a selection without ticking anything.</summary>
    [SupplyParameterFromQuery(Name = SelectionAddress.Selection)]
    private string? Selection { get; set; }
}
