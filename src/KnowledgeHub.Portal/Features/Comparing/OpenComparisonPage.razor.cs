using KnowledgeHub.Core;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>Leads from the link of a saved comparison to the overview, which the reader sees with their own rights.</summary>
public sealed partial class OpenComparisonPage : ComponentBase
{
    [Inject]
    public required KeepComparisons Keeping { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required Guid Id { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Keeping.OpenAsync(
            await CurrentActor.GetAsync(),
            Id,
            Http?.RequestAborted ?? CancellationToken.None
        );
        if (outcome is Outcome<SavedComparison>.Done(var saved))
        {
            Navigation.NavigateTo(OverviewQuery.FromUri($"?{saved.Query}").Url);
        }
        else
        {
            Navigation.NotFound();
        }
    }
}
