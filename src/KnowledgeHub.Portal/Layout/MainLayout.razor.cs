using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Layout;

/// <summary>The frame around ordinary pages; it knows who is signed in.</summary>
public sealed partial class MainLayout : LayoutComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private (int Searches, int Reminders) _counts;

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required MenuCounts Counts { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        _counts = await Counts.ReadAsync(_actor, Http?.RequestAborted ?? CancellationToken.None);
    }
}
