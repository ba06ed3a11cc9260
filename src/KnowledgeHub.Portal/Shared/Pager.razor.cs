using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Links to the page before and the page after.</summary>
public sealed partial class Pager : ComponentBase
{
    /// <summary>The page shown, from 1.</summary>
    [Parameter, EditorRequired]
    public required int Page { get; set; }

    /// <summary>The last page, from 1; with one page there is nothing to show.</summary>
    [Parameter, EditorRequired]
    public required int LastPage { get; set; }

    /// <summary>Gives the address of a page.</summary>
    [Parameter, EditorRequired]
    public required Func<int, string> AddressOf { get; set; }
}
