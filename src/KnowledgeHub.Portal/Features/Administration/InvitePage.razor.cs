using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Administration;

/// <summary>Invites somebody: an account with roles and countries, whose first password its owner chooses.</summary>
public sealed partial class InvitePage : ComponentBase
{
    private IReadOnlyList<RuleViolation> _errors = [];
    private NewAccountLink? _made;
    private bool _isAllowed;

    [Inject]
    public required ManageAccounts Accounts { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromForm(FormName = "invite")]
    private AccountForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private AccountForm Shown => Form ??= new();

    protected override async Task OnInitializedAsync()
    {
        _isAllowed = PolicyTable.Allows(await CurrentActor.GetAsync(), PortalAction.ManageAccounts);
        if (!_isAllowed)
        {
            Navigation.NotFound();
        }
    }

    private async Task InviteAsync()
    {
        var outcome = await Accounts.InviteAsync(
            await CurrentActor.GetAsync(),
            Shown.Read(),
            CultureInfo.CurrentUICulture.Name,
            Http?.RequestAborted ?? CancellationToken.None
        );
        switch (outcome)
        {
            case Outcome<NewAccountLink>.Done(var made):
                _made = made;
                break;
            case Outcome<NewAccountLink>.Invalid(var violations):
                _errors = violations;
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }
}
