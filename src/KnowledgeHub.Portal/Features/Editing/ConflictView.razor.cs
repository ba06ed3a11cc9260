using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>Both texts of every differing field side by side, to choose from. It takes the focus when it appears.</summary>
public sealed partial class ConflictView : ComponentBase
{
    private ElementReference _element;

    [Parameter, EditorRequired]
    public required PracticeConflict Conflict { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    /// <summary>Raised when the choices are made.</summary>
    [Parameter]
    public EventCallback OnResolve { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _element.FocusAsync();
        }
    }

    private static string ChangedText(ChangedBy changed) =>
        changed switch
        {
            ChangedBy.Me => EditingStrings.EditingConflictByMe,
            ChangedBy.Others => EditingStrings.EditingConflictByOthers,
            _ => EditingStrings.EditingConflictByBoth,
        };

    private string Shown(FieldConflict item, string value) =>
        EditingWords.Value(item.Field, value, Taxonomy) is { Length: > 0 } text
            ? text
            : EditingStrings.EditingConflictBlank;
}
