using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Changes one's own password.</summary>
public sealed partial class PasswordPage : ComponentBase
{
    private readonly List<(string Field, string Text)> _errors = [];

    [Inject]
    public required IAccounts Accounts { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Whether the change was just made: a reload must not send the form again.</summary>
    [SupplyParameterFromQuery(Name = "changed")]
    public string? Changed { get; set; }

    [SupplyParameterFromForm(FormName = "password")]
    private PasswordForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private bool IsChanged => Changed == "true";

    protected override void OnInitialized() => Form ??= new();

    private async Task ChangeAsync()
    {
        var (current, next, again) = (
            Form?.Current ?? string.Empty,
            Form?.Next ?? string.Empty,
            Form?.Again ?? string.Empty
        );
        Require(current.Length > 0, "current", AccountStrings.AccountPasswordRequired);
        Require(
            next.Length >= PasswordRules.MinLength,
            "next",
            ReaderText.Fill(AccountStrings.AccountPasswordTooShort, PasswordRules.MinLength)
        );
        Require(
            next.Length <= PasswordRules.MaxLength,
            "next",
            ReaderText.Fill(AccountStrings.AccountPasswordTooLong, PasswordRules.MaxLength)
        );
        Require(next == again, "again", AccountStrings.AccountPasswordDiffers);
        if (_errors.Count > 0 || Http is null)
        {
            return;
        }

        var result = await Accounts.ChangePasswordAsync(Http.User, current, next);
        Require(
            result is not PasswordChangeResult.WrongPassword,
            "current",
            AccountStrings.AccountPasswordWrong
        );
        Require(
            result is not PasswordChangeResult.TooShort,
            "next",
            ReaderText.Fill(AccountStrings.AccountPasswordTooShort, PasswordRules.MinLength)
        );
        if (result is PasswordChangeResult.Done)
        {
            Navigation.NavigateTo("/account/password?changed=true");
        }
    }

    private void Require(bool holds, string field, string text)
    {
        if (!holds)
        {
            _errors.Add((field, text));
        }
    }

    private string? Error(string field) => _errors.Find(error => error.Field == field).Text;
}
