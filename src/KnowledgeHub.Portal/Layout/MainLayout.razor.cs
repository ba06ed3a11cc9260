using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.SavedSearches;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Layout;

/// <summary>The frame around ordinary pages; it knows who is signed in.</summary>
public sealed partial class MainLayout : LayoutComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private int _newsCount;

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required ManageSavedSearches Searches { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        if (!_actor.IsAnonymous)
        {
            _newsCount = await Searches.CountNewsAsync(
                _actor,
                search => PracticeListQuery.FromUri($"?{search.Query}").ToRequest(search.Language),
                Http?.RequestAborted ?? CancellationToken.None
            );
        }
    }
}
