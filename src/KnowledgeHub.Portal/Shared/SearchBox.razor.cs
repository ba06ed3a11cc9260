using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Searches the entries with an ordinary GET form.</summary>
public sealed partial class SearchBox : ComponentBase
{
    /// <summary>Id of the input; unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string InputId { get; set; }

    /// <summary>What the reader searched for.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>The visible label; a general one when null.</summary>
    [Parameter]
    public string? Label { get; set; }

    /// <summary>Without a visible label, for the header.</summary>
    [Parameter]
    public bool IsCompact { get; set; }

    /// <summary>Id of the form, when controls elsewhere on the page belong to it.</summary>
    [Parameter]
    public string? FormId { get; set; }

    /// <summary>Further controls of the form.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}
