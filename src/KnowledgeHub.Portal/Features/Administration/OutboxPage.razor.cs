using KnowledgeHub.Core;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Administration;

/// <summary>Which messages wait, were sent or given up. Their texts are shown in development alone, where no mail server is.</summary>
public sealed partial class OutboxPage : ComponentBase
{
    private IReadOnlyList<OutgoingMail> _mails = [];

    [Inject]
    public required ReadOutbox Outbox { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required IWebHostEnvironment Environment { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Outbox.ListAsync(
            await CurrentActor.GetAsync(),
            Environment.IsDevelopment(),
            Http?.RequestAborted ?? CancellationToken.None
        );
        if (outcome is Outcome<IReadOnlyList<OutgoingMail>>.Done(var mails))
        {
            _mails = mails;
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private static string StateOf(OutgoingMail mail) =>
        mail switch
        {
            { SentUtc: not null } => AdministrationStrings.OutboxSent,
            { GivenUpUtc: not null } => AdministrationStrings.OutboxGivenUp,
            _ => AdministrationStrings.OutboxWaiting,
        };
}
