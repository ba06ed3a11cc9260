using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Discussion;

/// <summary>What is said about one indicator of an assessment.</summary>
public sealed partial class ThreadPage : ComponentBase
{
    private Assessment? _assessment;
    private Indicator? _indicator;

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

    [Parameter, EditorRequired]
    public required string Indicator { get; set; }

    /// <summary>Code of what was done before.</summary>
    [SupplyParameterFromQuery(Name = DiscussionAddress.NotedKey)]
    public string? Noted { get; set; }

    [SupplyParameterFromForm]
    private RemarkForm? Remark { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var outcome = await Read.ByIdAsync(actor, Id, Http?.RequestAborted ?? default);
        if (
            outcome is Outcome<AssessmentReading>.Done(var reading)
            && IndicatorId.TryParse(Indicator, out var id)
            && reading.Framework.Find(id) is { } indicator
        )
        {
            (_assessment, _indicator) = (reading.Assessment, indicator);
        }
        else
        {
            Navigation.NotFound();
        }
    }
}
