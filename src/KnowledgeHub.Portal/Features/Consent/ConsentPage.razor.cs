using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Consent;

/// <summary>What a country shares of an assessment, with whom, and who looked at it.</summary>
public sealed partial class ConsentPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private ConsentDesk? _desk;
    private ConsentSheet? _conflict;
    private IReadOnlyList<RuleViolation> _errors = [];

    [Inject]
    public required ManageConsent Consents { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What was just done: a reload must not do it again.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    [SupplyParameterFromForm(FormName = ConsentFields.FormName)]
    private ConsentForm? Form { get; set; }

    [SupplyParameterFromForm(FormName = "revoke")]
    private RevocationForm? Revocation { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private string Address => ConsentWords.Address(Id);

    private bool IsInForce => _desk is { Sheet: { } sheet } && sheet.IsInForce(_desk.Today);

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        if (
            await Consents.ReadAsync(_actor, Id, Cancellation) is Outcome<ConsentDesk>.Done(
                var desk
            )
        )
        {
            _desk = desk;
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private async Task SignAsync()
    {
        var form = Form ?? new();
        var outcome = await Consents.SignAsync(
            _actor,
            Id,
            form.Version,
            form.ToDraft(),
            Cancellation
        );
        await ShowAsync(outcome, "signed");
        if (_conflict is { } stored)
        {
            // What was ticked stays; signed once more it is based on what is stored now, which stands above it.
            form.Version = stored.Version;
        }
    }

    private async Task RevokeAsync()
    {
        var form = Revocation ?? new();
        if (!form.IsConfirmed)
        {
            _errors = [new(ConsentWords.ConfirmationIsMissing, "confirmed")];
            return;
        }

        var outcome = await Consents.RevokeAsync(
            _actor,
            Id,
            form.Version,
            form.Reason,
            Cancellation
        );
        await ShowAsync(outcome, "revoked");
    }

    private async Task ShowAsync(Outcome<ConsentSheet> outcome, string done)
    {
        switch (outcome)
        {
            case Outcome<ConsentSheet>.Done:
                Navigation.NavigateTo($"{Address}?done={done}");
                break;
            case Outcome<ConsentSheet>.Invalid(var violations):
                _errors = violations;
                break;
            case Outcome<ConsentSheet>.Conflict(var stored):
                _conflict = stored;
                await ReadAsync();
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }
}
