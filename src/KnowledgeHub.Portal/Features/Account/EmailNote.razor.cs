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
    private OwnEmail? _own;
    private bool _isAnswered;
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

    private bool IsUnanswered =>
        !_isAnswered && Http is { Request.Method: var method } && HttpMethods.IsPost(method);

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync() =>
        _own = await Confirming.ReadAsync(await CurrentActor.GetAsync(), Cancellation);

    private async Task SendAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var outcome = await Confirming.SendAsync(
            actor,
            CultureInfo.CurrentUICulture.Name,
            Cancellation
        );
        // It may have been confirmed in another tab, or mail switched off.
        _own = await Confirming.ReadAsync(actor, Cancellation);
        _isAnswered = true;
        _said = outcome switch
        {
            Outcome<string>.Done(var email) => ReaderText.Fill(
                OwnAccountStrings.OwnEmailSent,
                email
            ),
            Outcome<string>.Invalid => OwnAccountStrings.OwnEmailTooMany,
            _ => null,
        };
    }
}
