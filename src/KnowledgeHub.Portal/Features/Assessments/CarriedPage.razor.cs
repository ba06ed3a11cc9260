using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>What a cycle took over from the one before, and what is to be answered anew. Both stand in the address.</summary>
public sealed partial class CarriedPage : ComponentBase
{
    private CarryOver? _carry;

    [Inject]
    public required StartNextCycle Cycles { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Id of the cycle.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Id of the cycle before.</summary>
    [SupplyParameterFromQuery(Name = "from")]
    public string? From { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Cycles.ReadAsync(
            await CurrentActor.GetAsync(),
            Id,
            From,
            Http?.RequestAborted ?? default
        );
        _carry = (outcome as Outcome<CarryOver>.Done)?.Value;
        if (_carry is null)
        {
            Navigation.NotFound();
        }
    }
}
