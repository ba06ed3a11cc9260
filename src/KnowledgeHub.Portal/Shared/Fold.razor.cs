using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Shared;

/// <summary>
/// Something to open. In a page with a circuit its content is drawn when it is opened first, so that a page costs the server what
/// is looked at; in any other page it is there from the start.
/// </summary>
public sealed partial class Fold : ComponentBase
{
    private bool _isDrawn;

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>Whether it is open from the start.</summary>
    [Parameter]
    public bool IsOpen { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    private void Draw() => _isDrawn = true;
}
