using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>One's own access tokens: the list, and making one. The secret stands in the answer to the form and nowhere else.</summary>
public sealed partial class TokensPage : ComponentBase
{
    private static readonly int[] _lives = [30, 90, 365];

    private IReadOnlyList<AccessToken> _tokens = [];
    private IReadOnlyList<RuleViolation> _errors = [];
    private NewAccessToken? _made;

    [Inject]
    public required ManageAccessTokens Tokens { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    /// <summary>Whether a token was just revoked.</summary>
    [SupplyParameterFromQuery(Name = "revoked")]
    public string? Revoked { get; set; }

    [SupplyParameterFromForm(FormName = "token")]
    private TokenForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private bool IsRevoked => Revoked == "true";

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        await ListAsync();
    }

    private async Task ListAsync()
    {
        var actor = await CurrentActor.GetAsync();
        if (
            await Tokens.ListAsync(actor, Cancellation) is Outcome<IReadOnlyList<AccessToken>>.Done(
                var tokens
            )
        )
        {
            _tokens = tokens;
        }
        else
        {
            Navigation.NavigateTo("/account/denied");
        }
    }

    private async Task CreateAsync()
    {
        var days = int.TryParse(Form?.Days, CultureInfo.InvariantCulture, out var read) ? read : 0;
        var request = new AccessTokenRequest(
            Form?.Name ?? string.Empty,
            [.. Enum.GetValues<AccessScope>().Where(IsChosen)],
            _lives.Contains(days) ? days : 0
        );
        var actor = await CurrentActor.GetAsync();
        switch (await Tokens.CreateAsync(actor, request, Cancellation))
        {
            case Outcome<NewAccessToken>.Done(var made):
                _made = made;
                await ListAsync();
                break;
            case Outcome<NewAccessToken>.Invalid(var violations):
                _errors = violations;
                break;
            default:
                Navigation.NavigateTo("/account/denied");
                break;
        }
    }

    private bool IsChosen(AccessScope scope) => Form?.Scopes?.Contains(Code(scope)) is true;

    private bool IsChosen(int days) => Form?.Days == days.ToString(CultureInfo.InvariantCulture);

    private static string Code(AccessScope scope) => EnumCode<AccessScope>.Of(scope);

    /// <summary>Where a violation is mended; one that is about no field, in the list above the form.</summary>
    private static string FieldOf(RuleViolation violation) =>
        violation.Field.Length == 0 ? "tokens-mine" : violation.Field;

    private string? Error(string field) =>
        _errors.FirstOrDefault(error => error.Field == field) is { } error
            ? TokenWords.Of(error)
            : null;

    private string? Invalid(string field) => Error(field) is null ? null : "true";
}
