using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Following;
using KnowledgeHub.Core.SavedSearches;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Following;

/// <summary>What waits for the reader, and what changed in what the reader follows.</summary>
public sealed partial class NotificationsPage : ComponentBase
{
    private Notifications? _read;
    private int _searches;

    [Inject]
    public required ReadNotifications Read { get; init; }

    [Inject]
    public required ManageSavedSearches Searches { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    // What happens while the page is read stays new.
    private string? Until => _read?.ReadUtc.ToString("O", CultureInfo.InvariantCulture);

    protected override async Task OnInitializedAsync()
    {
        var cancellation = Http?.RequestAborted ?? CancellationToken.None;
        var actor = await CurrentActor.GetAsync();
        if (await Read.ReadAsync(actor, cancellation) is not Outcome<Notifications>.Done(var read))
        {
            Navigation.NavigateTo("/account/denied");
            return;
        }

        _searches = await Searches.CountNewsAsync(
            actor,
            search => PracticeListQuery.FromUri($"?{search.Query}").ToRequest(search.Language),
            cancellation
        );
        _read = read;
    }
}
