using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Privacy;
using KnowledgeHub.Core.SecondFactors;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Administration;

/// <summary>
/// Changes what an account may do, closes it, erases it, invites its owner again, or helps somebody who has lost the password or
/// every second factor.
/// </summary>
public sealed partial class AccountEditPage : ComponentBase
{
    private IReadOnlyList<RuleViolation> _errors = [];
    private AccountLine? _account;
    private NewAccountLink? _made;
    private bool _hasFactors;

    [Inject]
    public required ManageAccounts Accounts { get; init; }

    [Inject]
    public required ResetSecondFactors Factors { get; init; }

    [Inject]
    public required EraseAccount Erasure { get; init; }

    [Inject]
    public required ISessionState State { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [SupplyParameterFromForm(FormName = "account")]
    private AccountForm? Form { get; set; }

    [SupplyParameterFromForm(FormName = "erase")]
    private bool IsSure { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    private AccountForm Shown => Form ??= new();

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        if (
            await Accounts.ListAsync(actor, Cancellation)
                is Outcome<IReadOnlyList<AccountLine>>.Done(var accounts)
            && accounts.FirstOrDefault(account => account.Id == Id) is { IsErased: false } account
        )
        {
            _account = account;
            _hasFactors = await Factors.IsPossibleAsync(actor, Id, Cancellation);
            Form ??= AccountForm.Of(account);
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private async Task ChangeAsync()
    {
        var actor = await CurrentActor.GetAsync();
        switch (await Accounts.ChangeAsync(actor, Id, Shown.Read(), Cancellation))
        {
            case Outcome<AccountLine>.Done:
                Leave();
                break;
            case Outcome<AccountLine>.Invalid(var violations):
                _errors = violations;
                break;
            case Outcome<AccountLine>.Conflict(var current):
                // What was chosen stays; sent once more it replaces what the other has stored.
                (_account, Shown.Seen) = (current, current.Rights);
                _errors = [new(AccountRules.ChangedMeanwhile, "roles", current.Rights)];
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }

    private async Task RenewLinkAsync()
    {
        var outcome = await Accounts.RenewLinkAsync(
            await CurrentActor.GetAsync(),
            Id,
            CultureInfo.CurrentUICulture.Name,
            Cancellation
        );
        if (outcome is Outcome<NewAccountLink>.Done(var made))
        {
            _made = made;
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private async Task ResetFactorsAsync()
    {
        var actor = await CurrentActor.GetAsync();
        if (await Factors.RunAsync(actor, Id, Cancellation) is Outcome<bool>.Done)
        {
            Leave();
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private async Task EraseAsync()
    {
        if (!IsSure)
        {
            return;
        }

        switch (await Erasure.RunAsync(await CurrentActor.GetAsync(), Id, Cancellation))
        {
            case Outcome<bool>.Done:
                Leave();
                break;
            case Outcome<bool>.Invalid(var violations):
                _errors = violations;
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }

    private void Leave()
    {
        State.Forget();
        Navigation.NavigateTo($"{AccountWords.List}?changed=true");
    }
}
