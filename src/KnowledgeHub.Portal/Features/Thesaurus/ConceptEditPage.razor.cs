using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Thesaurus;

/// <summary>Adds a concept, or changes one.</summary>
public sealed partial class ConceptEditPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private ConceptErrors _errors = ConceptErrors.None;
    private ConceptState? _conflict;
    private string _name = string.Empty;
    private bool _mayEdit;

    [Inject]
    public required ReadThesaurus Read { get; init; }

    [Inject]
    public required WriteConcept Write { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>The concept; null for a new one.</summary>
    [Parameter]
    public string? Id { get; set; }

    [SupplyParameterFromForm(FormName = "concept")]
    private ConceptForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private string Title => Id is null ? ThesaurusStrings.ConceptNew : ThesaurusStrings.ConceptEdit;

    private string Address =>
        Id is null ? $"{ThesaurusAddress.List}/new" : $"{ThesaurusAddress.Of(Id)}/edit";

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        _mayEdit = PolicyTable.Allows(_actor, PortalAction.EditThesaurus);
        if (!_mayEdit)
        {
            Refuse();
        }
        else if (Id is null)
        {
            Form ??= new();
        }
        else if (
            await Read.ForEditingAsync(_actor, Id, Cancellation) is Outcome<ConceptState>.Done(
                var state
            )
        )
        {
            _name = state.Content.Label(ReaderLanguage.Current);
            Form ??= ConceptForm.Of(state, Read.Scheme(_actor));
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private List<Concept> Known(IEnumerable<string> ids) =>
        [.. ids.Select(Read.Scheme(_actor).Find).OfType<Concept>()];

    private async Task SaveAsync()
    {
        if (Form is null)
        {
            return;
        }

        var concept = Form.ToConcept(Id, Read.Scheme(_actor));
        var outcome = Id is null
            ? await Write.CreateAsync(_actor, concept, Cancellation)
            : await Write.ReviseAsync(_actor, Form.Version, concept, Cancellation);
        switch (outcome)
        {
            case Outcome<ConceptState>.Done(var saved):
                Navigation.NavigateTo($"{ThesaurusAddress.Of(saved.Id)}?saved=true");
                break;
            case Outcome<ConceptState>.Invalid(var violations):
                _errors = new(violations);
                break;
            case Outcome<ConceptState>.Conflict(var stored):
                // What was typed stays; it is based on what is stored once that has been shown.
                _conflict = stored;
                Form.Version = stored.Version;
                break;
            case Outcome<ConceptState>.Forbidden:
                Refuse();
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }

    private void Refuse()
    {
        _mayEdit = false;
        if (Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
