using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Says on the own page that an address is not confirmed and what that means, and sends the link that confirms it.</summary>
public sealed partial class EmailNote : ComponentBase
{
    private UnconfirmedEmail? _unconfirmed;
    private string? _said;

    [Inject]
    public required ConfirmEmail Confirming { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    /// <summary>Whether the address was just confirmed.</summary>
    [SupplyParameterFromQuery(Name = "confirmed")]
    public string? Confirmed { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync() =>
        _unconfirmed = await Confirming.ReadAsync(await CurrentActor.GetAsync(), Cancellation);

    private async Task SendAsync()
    {
        var outcome = await Confirming.SendAsync(
            await CurrentActor.GetAsync(),
            CultureInfo.CurrentUICulture.Name,
            Cancellation
        );
        _said = outcome switch
        {
            Outcome<string>.Done(var email) => ReaderText.Fill(
                OwnAccountStrings.OwnEmailSent,
                email
            ),
            Outcome<string>.Invalid => OwnAccountStrings.OwnEmailTooMany,
            _ => OwnAccountStrings.OwnEmailUnconfirmedNoMail,
        };
    }
}
