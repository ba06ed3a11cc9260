using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Who is signed in.</summary>
public sealed partial class AccountPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required IUnreadablePractices Unreadable { get; init; }

    protected override async Task OnInitializedAsync() => _actor = await CurrentActor.GetAsync();
}
