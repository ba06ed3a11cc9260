using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>Where the entry belongs.</summary>
public sealed partial class ClassificationFields : ComponentBase
{
    [Parameter, EditorRequired]
    public required PracticeForm Form { get; set; }

    [Parameter, EditorRequired]
    public required FieldErrors Errors { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    /// <summary>Whether the browser can work the pickers yet.</summary>
    [Parameter]
    public bool HasPickers { get; set; }

    /// <summary>Raised when a picker changed the form.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    private Task ChooseAsync(string name, List<string> codes)
    {
        Form.Choices[name] = codes;
        return OnChanged.InvokeAsync();
    }
}
