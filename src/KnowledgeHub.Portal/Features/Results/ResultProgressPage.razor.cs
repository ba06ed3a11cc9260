using KnowledgeHub.Core;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>What changed in a country since the cycle before.</summary>
public sealed partial class ResultProgressPage : ComponentBase
{
    private SinceView? _view;

    [Inject]
    public required ReadProgress Read { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        if (
            await Read.UpToAsync(actor, Id, Http?.RequestAborted ?? default)
            is Outcome<ProgressReading>.Done(var progress)
        )
        {
            _view = new(progress, Taxonomy.Current);
        }
        else
        {
            Navigation.NotFound();
        }
    }
}
