using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>The agencies' own, the agreed and the advisor's values side by side, and what comes of the last two.</summary>
public sealed partial class ValuesPage : ComponentBase
{
    private ValuesView? _view;

    [Inject]
    public required ReadAssessments Read { get; init; }

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
            await Read.ByIdAsync(actor, Id, Http?.RequestAborted ?? default)
            is Outcome<AssessmentReading>.Done(var reading)
        )
        {
            _view = new(reading, Taxonomy.Current);
        }
        else
        {
            Navigation.NotFound();
        }
    }
}
