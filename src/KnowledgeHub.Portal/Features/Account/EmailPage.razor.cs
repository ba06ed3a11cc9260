using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Asks for another e-mail address. A taken address is answered like any other.</summary>
public sealed partial class EmailPage : ComponentBase
{
    private string _present = string.Empty;
    private string? _sentTo;
    private string? _error;

    [Inject]
    public required ChangeEmail Changing { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    /// <summary>Whether a link was just used.</summary>
    [SupplyParameterFromQuery(Name = "changed")]
    public string? Changed { get; set; }

    [SupplyParameterFromForm(FormName = "email")]
    private EmailForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        if (
            await Changing.ReadAsync(await CurrentActor.GetAsync(), Cancellation)
            is Outcome<MailboxOwner>.Done(var owner)
        )
        {
            _present = owner.Email;
        }
    }

    private async Task RequestAsync()
    {
        var outcome = await Changing.RequestAsync(
            await CurrentActor.GetAsync(),
            Form?.Email ?? string.Empty,
            CultureInfo.CurrentUICulture.Name,
            Cancellation
        );
        _sentTo = (outcome as Outcome<string>.Done)?.Value;
        _error = _sentTo is null ? Words(outcome) : null;
    }

    private static string Words(Outcome<string> outcome) =>
        outcome is Outcome<string>.Invalid(var violations) && violations[0].Rule is var rule
            ? rule switch
            {
                AccountRules.EmailIsTheSame => OwnAccountStrings.OwnEmailSame,
                AccountRules.TooManyLetters => OwnAccountStrings.OwnEmailTooMany,
                _ => AdministrationStrings.AdministrationEmailInvalid,
            }
            : AdministrationStrings.AdministrationEmailInvalid;
}
