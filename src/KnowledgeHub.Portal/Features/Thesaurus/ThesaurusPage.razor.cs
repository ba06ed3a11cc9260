using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Thesaurus;

/// <summary>All concepts from A to Z, with a filter over every label in every language.</summary>
public sealed partial class ThesaurusPage : ComponentBase
{
    private ConceptScheme _scheme = ConceptScheme.Empty;
    private ThesaurusList _list = new(ConceptScheme.Empty, Language.English, null);
    private bool _mayEdit;

    [Inject]
    public required ReadThesaurus Read { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    /// <summary>What a label must hold.</summary>
    [SupplyParameterFromQuery(Name = "q")]
    public string? Filter { get; set; }

    private IEnumerable<Concept> Top =>
        _scheme
            .Concepts.Where(concept =>
                concept.Broader.Count == 0 && _scheme.Narrower(concept.Id).Any()
            )
            .OrderBy(
                concept => concept.Label(ReaderLanguage.Current),
                StringComparer.CurrentCulture
            );

    private string CountText =>
        ReaderText.Fill(
            _list.IsFiltered ? ThesaurusStrings.ThesaurusFound : ThesaurusStrings.ThesaurusCount,
            ReaderText.Number(_list.Count),
            ReaderText.Number(_scheme.Concepts.Count)
        );

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        _mayEdit = PolicyTable.Allows(actor, PortalAction.EditThesaurus);
        _scheme = Read.Scheme(actor);
        _list = new(_scheme, ReaderLanguage.Current, Filter);
    }
}
