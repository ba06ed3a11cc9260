using KnowledgeHub.Core;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>What belongs to an entry beside its text: its files, the compilations that it stands in, and how it is used.</summary>
public sealed partial class PracticeAppendix : ComponentBase
{
    private PracticeSupplement? _supplement;
    private bool _isUnavailable;

    [Inject]
    public required ReadSupplement Read { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Parameter, EditorRequired]
    public required Practice Practice { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        try
        {
            _supplement = await Read.OfAsync(
                await CurrentActor.GetAsync(),
                Practice,
                Http?.RequestAborted ?? default
            );
        }
        catch (StoreUnavailableException)
        {
            _isUnavailable = true;
        }
    }
}
