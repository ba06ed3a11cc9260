using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Curations;

/// <summary>One pinned or hidden entry: what was done and why, and the way to take it back.</summary>
public sealed partial class CurationPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private CurationDetails? _details;
    private IReadOnlyList<RuleViolation> _errors = [];
    private bool _isStale;

    [Inject]
    public required CurateSearches Curations { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [SupplyParameterFromForm(FormName = "remove-curation")]
    private CurationForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        if (
            await Curations.FindAsync(_actor, Id, Cancellation) is Outcome<CurationDetails>.Done(
                var details
            )
        )
        {
            _details = details;
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private async Task RemoveAsync()
    {
        var (version, note) = (Form?.Version ?? 0, Form?.Note ?? string.Empty);
        switch (await Curations.RemoveAsync(_actor, Id, version, note, Cancellation))
        {
            case Outcome<Curation>.Done:
                Navigation.NavigateTo(CurationAddress.List);
                break;
            case Outcome<Curation>.Invalid(var violations):
                _errors = violations;
                break;
            default:
                // Taken back or made anew meanwhile: it is shown as it stands.
                _isStale = true;
                await ReadAsync();
                break;
        }
    }
}
