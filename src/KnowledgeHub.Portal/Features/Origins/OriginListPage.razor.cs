using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Origins;

/// <summary>The conferences, organisations or themes that have entries.</summary>
public sealed partial class OriginListPage : ComponentBase
{
    private SearchFacet _facet;
    private TaxonomyCatalogue _taxonomy = TaxonomyCatalogue.Empty;
    private IReadOnlyList<(Origin Origin, int Count)>? _lines;

    [Inject]
    public required SearchPractices Search { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _facet = Origin.FacetOf(Navigation.ToBaseRelativePath(Navigation.Uri));
        _taxonomy = Taxonomy.Current;
        var actor = await CurrentActor.GetAsync();
        try
        {
            var found = await Search.ExecuteAsync(
                actor,
                new() { Language = ReaderLanguage.Current, PageSize = "1" },
                Http?.RequestAborted ?? CancellationToken.None
            );
            _lines = Lines(found);
            if (actor.IsAnonymous)
            {
                Http?.Features.Get<VisitorPage>()?.Allow(found);
            }
        }
        catch (SearchNotReadyException)
        {
            Http?.AnswerNotReady();
        }
    }

    /// <summary>Organisations by name, the others in the order of their vocabulary.</summary>
    private IReadOnlyList<(Origin Origin, int Count)> Lines(PracticeResultPage found)
    {
        var counts = found
            .Facets.GetValueOrDefault(_facet, [])
            .ToDictionary(count => count.Value, count => count.Count);
        var lines = _taxonomy
            .Terms(SearchFacets.Vocabulary(_facet) ?? TermKind.Theme)
            .Where(term => counts.ContainsKey(term.Code))
            .Select(term => (Origin: new Origin(_facet, term), Count: counts[term.Code]));
        return
        [
            .. _facet is SearchFacet.Organisation
                ? lines.OrderBy(
                    line => line.Origin.Term.Label.Read(ReaderLanguage.Current).Text,
                    StringComparer.CurrentCulture
                )
                : lines,
        ];
    }
}
