using KnowledgeHub.Core;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>One's own saved comparisons.</summary>
public sealed partial class SavedComparisonsPage : ComponentBase
{
    private IReadOnlyList<SavedComparison> _saved = [];

    [Inject]
    public required KeepComparisons Keeping { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>What was done before.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Keeping.ListAsync(await CurrentActor.GetAsync(), Cancellation);
        if (outcome is Outcome<IReadOnlyList<SavedComparison>>.Done(var saved))
        {
            _saved = saved;
        }
        else
        {
            Navigation.NavigateTo("/account/denied");
        }
    }

    private async Task RemoveAsync(Guid id)
    {
        await Keeping.RemoveAsync(await CurrentActor.GetAsync(), id, Cancellation);
        Navigation.NavigateTo($"{SavedAddress.List}?done=removed");
    }
}
