using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Administration;

/// <summary>Says that a link was made, and shows it where no message carries it.</summary>
public sealed partial class InvitationNotice : ComponentBase
{
    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required PublicAddress PortalAddress { get; init; }

    /// <summary>What was made.</summary>
    [Parameter, EditorRequired]
    public required NewAccountLink Made { get; set; }

    /// <summary>The first line.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }
}
