using KnowledgeHub.Core;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Changes the name that others see.</summary>
public sealed partial class NamePage : ComponentBase
{
    private string? _error;

    [Inject]
    public required RenameAccount Renaming { get; init; }

    [Inject]
    public required IAccounts Accounts { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Whether the change was just made: a reload must not send the form again.</summary>
    [SupplyParameterFromQuery(Name = "changed")]
    public string? Changed { get; set; }

    [SupplyParameterFromForm(FormName = "name")]
    private NameForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private bool IsChanged => Changed == "true" && _error is null;

    protected override async Task OnInitializedAsync() =>
        Form ??= new() { Name = (await CurrentActor.GetAsync()).DisplayName };

    private async Task ChangeAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var outcome = await Renaming.RunAsync(
            actor,
            Form?.Name ?? string.Empty,
            Http?.RequestAborted ?? CancellationToken.None
        );
        if (outcome is not Outcome<string>.Done)
        {
            _error = ReaderText.Fill(
                AdministrationStrings.AdministrationNameInvalid,
                AccountLine.MaxNameLength
            );
            return;
        }

        await Accounts.RefreshAsync(actor.Id);
        Navigation.NavigateTo("/account/name?changed=true");
    }
}
