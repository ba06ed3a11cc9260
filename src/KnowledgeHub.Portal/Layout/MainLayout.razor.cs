using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Layout;

/// <summary>The frame around ordinary pages; it knows who is signed in.</summary>
public sealed partial class MainLayout : LayoutComponentBase
{
    private Actor _actor = Actor.Anonymous;

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    protected override async Task OnInitializedAsync() => _actor = await CurrentActor.GetAsync();
}
