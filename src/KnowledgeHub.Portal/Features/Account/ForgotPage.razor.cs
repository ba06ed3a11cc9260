using System.Globalization;
using KnowledgeHub.Portal.Resources;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Asks for a link to choose a new password. The answer is the same whether there is such an account or not.</summary>
public sealed partial class ForgotPage : ComponentBase
{
    private string? _error;

    [Inject]
    public required IResetRequests Requests { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery(Name = "sent")]
    public string? Sent { get; set; }

    [SupplyParameterFromForm(FormName = "forgot")]
    private ForgotForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private bool IsSent => Sent == "true";

    protected override void OnInitialized() => Form ??= new();

    private void Request()
    {
        var email = Form?.Email?.Trim() ?? string.Empty;
        if (!email.Contains('@', StringComparison.Ordinal))
        {
            _error = AccountStrings.AccountEmailRequired;
            return;
        }

        if (Requests.Add(email, CultureInfo.CurrentUICulture.Name) is { Ticks: > 0 } wait)
        {
            _error = AttemptWords.Refuse(Http, wait);
            return;
        }

        Navigation.NavigateTo($"{LinkAddress.Forgot}?sent=true");
    }
}
