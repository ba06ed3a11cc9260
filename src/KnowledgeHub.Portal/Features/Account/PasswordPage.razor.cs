using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Resources;
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

    private bool IsPosted => HttpMethods.IsPost(Http?.Request.Method ?? string.Empty);

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
        Require(next == again, "again", AccountStrings.AccountPasswordDiffers);
        if (_errors.Count > 0 || Http is null)
        {
            return;
        }

        var (result, wait, weakness) = await Accounts.ChangePasswordAsync(
            Http.User,
            current,
            next,
            Form?.WithTokens is true
        );
        Require(
            result is not PasswordChangeResult.WrongPassword,
            "current",
            wait is null
                ? AccountStrings.AccountPasswordWrong
                : AttemptWords.Refuse(Http, wait.Value)
        );
        Require(
            weakness is null,
            "next",
            PasswordWords.Of(weakness ?? PasswordWeakness.Predictable)
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
