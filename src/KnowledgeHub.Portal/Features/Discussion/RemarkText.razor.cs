using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Discussion;

/// <summary>The text of a remark that is being written.</summary>
public sealed partial class RemarkText : ComponentBase
{
    /// <summary>Name of the form.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required IDiscussionDesk Desk { get; set; }

    /// <summary>What the field holds before anything was typed.</summary>
    [Parameter]
    public string? Before { get; set; }

    private string? Error => Desk.ErrorOf(Name);

    private string? Text
    {
        get => Desk.FormOf(Name).Text ?? Before;
        set => Desk.FormOf(Name).Text = value;
    }
}
