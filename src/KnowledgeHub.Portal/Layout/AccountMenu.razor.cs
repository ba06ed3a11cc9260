using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Portal.Shared;
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

    /// <summary>How much is new to that person or waits for that person; 0 draws no number.</summary>
    [Parameter]
    public int ReminderCount { get; set; }

    private string Reminders => ReminderCount > 9 ? "9+" : ReaderText.Number(ReminderCount);

    private bool WorksOnPractices => ReadQueue.ViewsOf(Actor).Count > 0;

    private bool ReviewsQueries => PolicyTable.Allows(Actor, PortalAction.ReviewQueries);
}
