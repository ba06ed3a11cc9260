using KnowledgeHub.Core;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>
/// A saved comparison with aliases instead of names, for slides of a workshop: no name of a country stands in address, title or
/// markup.
/// </summary>
public sealed partial class SlidesPage : ComponentBase
{
    private OverviewView? _view;

    [Inject]
    public required ReadOverview Overview { get; init; }

    [Inject]
    public required KeepComparisons Keeping { get; init; }

    [Inject]
    public required CountryGroups Groups { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

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
        var actor = await CurrentActor.GetAsync();
        var cancellation = Http?.RequestAborted ?? CancellationToken.None;
        if (
            await Keeping.OpenAsync(actor, Id, cancellation)
                is Outcome<SavedComparison>.Done(var saved)
            && QueryOf(saved) is var query
            && await Overview.ReadAsync(actor, query.Request, cancellation)
                is Outcome<CountryOverview>.Done(var overview)
        )
        {
            _view = new(overview, query, Taxonomy.Current, Groups, Id);
        }
        else
        {
            Navigation.NotFound();
        }
    }

    // Which countries is what was saved; what is shown of them stands in the address.
    private OverviewQuery QueryOf(SavedComparison saved)
    {
        var address = OverviewQuery.FromUri(Navigation.Uri);
        return OverviewQuery.FromUri($"?{saved.Query}") with
        {
            Show = address.Show,
            Area = address.Area,
            Skip = address.Skip,
            Lang = address.Lang,
        };
    }
}
