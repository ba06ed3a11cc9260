using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Thesaurus;

/// <summary>Asks before a concept is taken out of the thesaurus.</summary>
public sealed partial class ConceptRemovePage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private ConceptErrors _errors = ConceptErrors.None;
    private ConceptState? _state;
    private bool _mayEdit;
    private bool _isStale;

    [Inject]
    public required ReadThesaurus Read { get; init; }

    [Inject]
    public required WriteConcept Write { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The version that the question was asked about.</summary>
    [SupplyParameterFromForm(FormName = "remove")]
    private int Version { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        switch (await Read.ForEditingAsync(_actor, Id, Cancellation))
        {
            case Outcome<ConceptState>.Done(var state):
                (_state, _mayEdit) = (state, true);
                break;
            case Outcome<ConceptState>.Forbidden when Http is { Response.HasStarted: false }:
                Http.Response.StatusCode = StatusCodes.Status403Forbidden;
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }

    private async Task RemoveAsync()
    {
        switch (await Write.RemoveAsync(_actor, Id, Version, Cancellation))
        {
            case Outcome<ConceptState>.Done:
                Navigation.NavigateTo(ThesaurusAddress.List);
                break;
            case Outcome<ConceptState>.Invalid(var violations):
                _errors = new(violations);
                break;
            case Outcome<ConceptState>.Conflict(var stored):
                (_state, _isStale) = (stored, true);
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }
}
