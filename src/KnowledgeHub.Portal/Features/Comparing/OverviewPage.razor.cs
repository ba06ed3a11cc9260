using KnowledgeHub.Core;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>Every country that shares its scores with the reader; the whole state is in the address.</summary>
public sealed partial class OverviewPage : ComponentBase
{
    private OverviewQuery _query = new();
    private OverviewView? _view;
    private string? _error;
    private bool _isDenied;

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

    [SupplyParameterFromForm(FormName = "keep")]
    private SavedComparisonForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        _query = OverviewQuery.FromUri(Navigation.Uri);
        switch (
            await Overview.ReadAsync(await CurrentActor.GetAsync(), _query.Request, Cancellation)
        )
        {
            case Outcome<CountryOverview>.Done(var overview):
                _view = new(overview, _query, Taxonomy.Current, Groups);
                break;
            case Outcome<CountryOverview>.Forbidden:
                Deny();
                break;
            default:
                ShowNothing();
                break;
        }
    }

    private async Task KeepAsync()
    {
        var outcome = await Keeping.SaveAsync(
            await CurrentActor.GetAsync(),
            Form?.Name ?? string.Empty,
            (_query with { Skip = 0, Lang = null }).Search,
            Cancellation
        );
        if (outcome is Outcome<SavedComparison>.Invalid(var violations))
        {
            _error = OverviewWords.Rule(violations[0]);
            return;
        }

        Navigation.NavigateTo($"{SavedAddress.List}?done=kept");
    }

    // Whoever sees no country reads the page without any; an unknown group is no page.
    private void ShowNothing()
    {
        if (_query.Group is { } group && Groups.Find(group) is null)
        {
            Navigation.NotFound();
        }
    }

    private void Deny()
    {
        _isDenied = true;
        if (Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
