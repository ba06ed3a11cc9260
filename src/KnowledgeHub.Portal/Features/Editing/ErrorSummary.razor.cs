using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>Everything that is wrong, with links to the fields. It takes the focus when it appears.</summary>
public sealed partial class ErrorSummary : ComponentBase
{
    private ElementReference _element;
    private FieldErrors? _shown;
    private bool _takesFocus;

    [Parameter, EditorRequired]
    public required FieldErrors Errors { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    protected override void OnParametersSet()
    {
        _takesFocus = Errors.All.Count > 0 && (_takesFocus || !ReferenceEquals(Errors, _shown));
        _shown = Errors;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_takesFocus)
        {
            _takesFocus = false;
            await _element.FocusAsync();
        }
    }
}
