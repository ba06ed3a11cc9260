using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editorial;

/// <summary>Whose an entry is, for those who work on it, with a way to assign another owner for an editor.</summary>
public sealed partial class OwnerForm : ComponentBase
{
    private OwnerChoice? _choice;

    [Inject]
    public required AssignOwner Owners { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Parameter, EditorRequired]
    public required Practice Practice { get; set; }

    /// <summary>What came of the last assignment.</summary>
    [SupplyParameterFromQuery(Name = "owner")]
    private string? Said { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync() =>
        _choice = await Owners.OfferAsync(
            await CurrentActor.GetAsync(),
            Practice,
            Http?.RequestAborted ?? default
        );
}
