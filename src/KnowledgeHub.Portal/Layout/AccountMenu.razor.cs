using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Layout;

/// <summary>Sign in, or the account and what belongs to it.</summary>
public sealed partial class AccountMenu : ComponentBase
{
    [Parameter, EditorRequired]
    public required Actor Actor { get; set; }

    /// <summary>How many saved searches of that person have news; they are mentioned when there are any.</summary>
    [Parameter]
    public int NewsCount { get; set; }

    private bool WorksOnPractices => ReadQueue.ViewsOf(Actor).Count > 0;

    private bool ReviewsQueries => PolicyTable.Allows(Actor, PortalAction.ReviewQueries);
}
