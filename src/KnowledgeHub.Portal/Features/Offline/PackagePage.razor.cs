using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Offline;

/// <summary>Gives out the package of a whole assessment.</summary>
public sealed partial class PackagePage : ComponentBase
{
    private Assessment? _assessment;
    private bool _mayMove;

    [Inject]
    public required ReadAssessments Read { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Whether the passphrase was turned away.</summary>
    [SupplyParameterFromQuery(Name = "refused")]
    private string? Refused { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        if (
            await Read.ByIdAsync(actor, Id, Http?.RequestAborted ?? default)
            is not Outcome<AssessmentReading>.Done
            (var reading)
        )
        {
            Navigation.NotFound();
            return;
        }

        _assessment = reading.Assessment;
        _mayMove = actor.May(PortalAction.RunCycle, _assessment.Country);
    }
}
