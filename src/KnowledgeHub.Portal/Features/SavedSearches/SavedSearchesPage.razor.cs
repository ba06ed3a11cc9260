using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.SavedSearches;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.SavedSearches;

/// <summary>One's own saved searches with what is new in each.</summary>
public sealed partial class SavedSearchesPage : ComponentBase
{
    private IReadOnlyList<SavedSearchDigest> _digests = [];
    private Dictionary<PracticeId, Practice> _titles = [];
    private bool _isWaiting;

    [Inject]
    public required ManageSavedSearches Searches { get; init; }

    [Inject]
    public required ReadPractice Practices { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        try
        {
            await ListAsync(await CurrentActor.GetAsync());
        }
        catch (SearchNotReadyException)
        {
            _isWaiting = true;
            Http?.AnswerNotReady();
        }
    }

    private async Task ListAsync(Actor actor)
    {
        var outcome = await Searches.ListAsync(actor, SavedSearchWords.Request, Cancellation);
        if (outcome is not Outcome<IReadOnlyList<SavedSearchDigest>>.Done(var digests))
        {
            Navigation.NavigateTo("/account/denied");
            return;
        }

        _digests = digests;
        foreach (var id in digests.SelectMany(SavedSearchNews.Shown).Distinct())
        {
            // As a visitor sees it: an entry that was withdrawn this moment must not come back by this way.
            if (
                await Practices.ByIdOrSlugAsync(Actor.Anonymous, id.Value, Cancellation)
                is Outcome<Practice>.Done(var practice)
            )
            {
                _titles[id] = practice;
            }
        }
    }

    private async Task NoteSeenAsync(Guid id)
    {
        var actor = await CurrentActor.GetAsync();
        await Searches.NoteSeenAsync(actor, id, SavedSearchWords.Request, Cancellation);
        Navigation.NavigateTo("/account/searches");
    }
}
