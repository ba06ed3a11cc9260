using KnowledgeHub.Portal.Features.Account.Factors;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Signing in with e-mail address and password.</summary>
public sealed partial class LoginPage : ComponentBase
{
    private string? _failure;
    private string? _emailError;
    private string? _passwordError;

    [Inject]
    public required IAccounts Accounts { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IWebHostEnvironment Environment { get; init; }

    [Inject]
    public required ISingleSignOn Provider { get; init; }

    /// <summary>Where the person was going; a path of this portal.</summary>
    [SupplyParameterFromQuery]
    public string? ReturnUrl { get; set; }

    /// <summary>Whether a password was just chosen by a link.</summary>
    [SupplyParameterFromQuery(Name = "chosen")]
    public string? Chosen { get; set; }

    [SupplyParameterFromForm(FormName = "login")]
    private LoginForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    /// <summary>Path and query of this page, so that links to its fields stay on it.</summary>
    private string Address => "/" + Navigation.ToBaseRelativePath(Navigation.Uri);

    protected override void OnInitialized() => Form ??= new();

    private async Task SignInAsync()
    {
        var (email, password) = (
            Form?.Email?.Trim() ?? string.Empty,
            Form?.Password ?? string.Empty
        );
        _emailError = email.Length == 0 ? AccountStrings.AccountEmailRequired : null;
        _passwordError = password.Length == 0 ? AccountStrings.AccountPasswordRequired : null;
        if (_emailError is not null || _passwordError is not null)
        {
            return;
        }

        var answer = await Accounts.SignInAsync(email, password, Form?.Remember is true);
        if (answer.Result is SignInResult.Done)
        {
            Navigation.NavigateTo(LocalUrl.OrHome(ReturnUrl));
            return;
        }

        if (answer.Result is SignInResult.SecondFactor)
        {
            var target = Uri.EscapeDataString(LocalUrl.OrHome(ReturnUrl));
            Navigation.NavigateTo($"{FactorAddress.SecondStep}?return={target}");
            return;
        }

        _failure = answer.RetryAfter is { } wait
            ? AttemptWords.Refuse(Http, wait)
            : AccountStrings.AccountLoginRefused;
    }

    private static string? Invalid(string? error) => error is null ? null : "true";
}
