using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>The entries that are not published: an editor's queue, a contributor's own.</summary>
public sealed partial class DraftsPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private IReadOnlyList<PracticeListing>? _drafts;
    private bool _seesAll;

    [Inject]
    public required ReadPractice Read { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        _seesAll = PolicyTable.Allows(
            _actor,
            PortalAction.ReadPractice,
            ResourceState.ForeignDraft
        );
        if (
            await Read.DraftsAsync(_actor, Http?.RequestAborted ?? default)
            is Outcome<IReadOnlyList<PracticeListing>>.Done(var drafts)
        )
        {
            _drafts = drafts;
        }
        else if (Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
