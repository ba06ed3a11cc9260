using KnowledgeHub.Core.Following;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Following;

/// <summary>Follows something, or leaves it. Nothing is drawn for whoever may not follow anything.</summary>
public sealed partial class FollowButton : ComponentBase
{
    private bool? _isFollowed;

    [Inject]
    public required FollowChanges Follows { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Parameter, EditorRequired]
    public required FollowKind Kind { get; set; }

    /// <summary>Id of the entry, or code of the topic.</summary>
    [Parameter, EditorRequired]
    public required string Target { get; set; }

    /// <summary>The page that the form leads back to.</summary>
    [Parameter, EditorRequired]
    public required string ReturnUrl { get; set; }

    /// <summary>Code of what was just done on the page.</summary>
    [Parameter]
    public string? Noted { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private string Offer =>
        Kind is FollowKind.Practice ? FollowingStrings.FollowEntry : FollowingStrings.FollowTopic;

    protected override async Task OnInitializedAsync() =>
        _isFollowed = await Follows.IsFollowedAsync(
            await CurrentActor.GetAsync(),
            Kind,
            Target,
            Http?.RequestAborted ?? default
        );
}
