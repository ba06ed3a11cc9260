using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Thesaurus;

/// <summary>A concept: its names in all languages, what it covers, and the concepts around it.</summary>
public sealed partial class ConceptPage : ComponentBase
{
    private ConceptScheme _scheme = ConceptScheme.Empty;
    private Concept? _concept;
    private string _label = string.Empty;
    private bool _mayEdit;

    [Inject]
    public required ReadThesaurus Read { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Whether it was just saved.</summary>
    [SupplyParameterFromQuery(Name = "saved")]
    public string? Saved { get; set; }

    /// <summary>Code of what was just done about following.</summary>
    [SupplyParameterFromQuery(Name = UseAddress.NotedKey)]
    public string? Noted { get; set; }

    private bool IsSaved => Saved == "true";

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        _scheme = Read.Scheme(actor);
        _concept = _scheme.Find(Id);
        if (_concept is null)
        {
            Navigation.NotFound();
            return;
        }

        _mayEdit = PolicyTable.Allows(actor, PortalAction.EditThesaurus);
        _label = _concept.Label(ReaderLanguage.Current);
    }

    private static IReadOnlyList<Concept> Sorted(IEnumerable<Concept> concepts) =>
        [
            .. concepts.OrderBy(
                concept => concept.Label(ReaderLanguage.Current),
                StringComparer.CurrentCulture
            ),
        ];
}
