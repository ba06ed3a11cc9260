using KnowledgeHub.Core;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Administration;

/// <summary>The accounts of the portal, for administrators; nobody else finds the page.</summary>
public sealed partial class AccountsPage : ComponentBase
{
    private IReadOnlyList<AccountLine> _accounts = [];

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required ManageAccounts Accounts { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery(Name = "changed")]
    public string? Changed { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var cancellation = Http?.RequestAborted ?? CancellationToken.None;
        if (
            await Accounts.ListAsync(actor, cancellation)
            is Outcome<IReadOnlyList<AccountLine>>.Done(var accounts)
        )
        {
            _accounts = accounts;
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private string? EndOf(AccountLine account, CountryCode country) =>
        account.WithMembership.Contains(country)
            ? AdministrationStrings.AdministrationWithMembership
        : account.LastDay is not { } last ? null
        : ReaderText.Fill(
            last < DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime)
                ? AdministrationStrings.AdministrationUntilOver
                : AdministrationStrings.AdministrationUntilDay,
            ReaderText.Date(last)
        );

    private static string StateOf(AccountLine account) =>
        account switch
        {
            { IsErased: true } => PrivacyStrings.PrivacyErased,
            { IsClosed: true } => AdministrationStrings.AdministrationClosed,
            { IsInvited: true } => AdministrationStrings.AdministrationInvited,
            _ => AdministrationStrings.AdministrationOpen,
        };
}
