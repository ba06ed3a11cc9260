using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>The second step of signing in: a code of the app, or a recovery code.</summary>
public sealed partial class SecondStepPage : ComponentBase
{
    private StepRequest? _request;
    private string? _failure;
    private string? _codeError;

    [Inject]
    public required ISecondSteps Steps { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Where the person was going; a path of this portal.</summary>
    [SupplyParameterFromQuery(Name = "return")]
    public string? Return { get; set; }

    [SupplyParameterFromForm(FormName = "second-step")]
    private CodeForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        _request = await Steps.PendingAsync();
    }

    private async Task FinishAsync()
    {
        var answer = await Steps.FinishAsync(Form?.Code);
        switch (answer.Result)
        {
            case StepResult.Done:
                Navigation.NavigateTo(LocalUrl.OrHome(Return));
                break;
            case StepResult.Wait when answer.RetryAfter is { } wait:
                _failure = AttemptWords.Refuse(Http, wait);
                break;
            case StepResult.Gone:
                _request = null;
                break;
            default:
                _failure = FactorStrings.FactorCodeWrong;
                _codeError = FactorStrings.FactorCodeOnce;
                break;
        }
    }
}
