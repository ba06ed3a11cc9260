using KnowledgeHub.Core.Privacy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>A copy of what is known about oneself, and the wish to be erased.</summary>
public sealed partial class OwnDataPage : ComponentBase
{
    private DateTime? _asked;

    [Inject]
    public required EraseAccount Erasure { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromForm(FormName = "erasure")]
    private bool Wanted { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync() =>
        _asked = await Erasure.AskedAsync(await CurrentActor.GetAsync(), Cancellation);

    private async Task AskAsync()
    {
        await Erasure.AskAsync(await CurrentActor.GetAsync(), Wanted, Cancellation);
        Navigation.NavigateTo(OwnDataAddress.Page);
    }
}
