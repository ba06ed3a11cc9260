using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>Asks a signed-in person to prove anew who they are, and leads on to what they were doing.</summary>
public sealed partial class ConfirmPage : ComponentBase
{
    private StepRequest? _request;
    private string? _failure;
    private string? _error;
    private bool _isBound;

    [Inject]
    public required ISecondSteps Steps { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required ISingleSignOn Provider { get; init; }

    /// <summary>What the person was doing; a path of this portal.</summary>
    [SupplyParameterFromQuery(Name = "return")]
    public string? Return { get; set; }

    /// <summary>What was typed there, if anything was kept.</summary>
    [SupplyParameterFromQuery(Name = "kept")]
    public string? Kept { get; set; }

    [SupplyParameterFromForm(FormName = "confirm")]
    private CodeForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private string Target =>
        Guid.TryParse(Kept, out var kept)
            ? $"{FactorAddress.Continue}?kept={kept}"
            : LocalUrl.OrHome(Return);

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        if (Http is not null)
        {
            _request = await Steps.RequestAsync(Http.User);
            _isBound = await Provider.IsBoundAsync(Http.User);
        }
    }

    private async Task ProveAsync()
    {
        if (Http is null)
        {
            return;
        }

        var answer = await Steps.ProveAsync(Http.User, Form?.Password, Form?.Code);
        if (answer.Result is StepResult.Done)
        {
            Navigation.NavigateTo(Target);
            return;
        }

        _error = FactorStrings.FactorConfirmWrong;
        _failure = answer.RetryAfter is { } wait
            ? AttemptWords.Refuse(Http, wait)
            : FactorStrings.FactorConfirmRefused;
    }
}
