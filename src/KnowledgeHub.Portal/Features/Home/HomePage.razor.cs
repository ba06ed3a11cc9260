using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Home;

/// <summary>What the portal is, and the three jobs it is for.</summary>
public sealed partial class HomePage : ComponentBase
{
    private const string NewestCount = "3";

    private TaxonomyCatalogue _taxonomy = TaxonomyCatalogue.Empty;
    private PracticeResultPage? _found;

    [Inject]
    public required SearchPractices Search { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private IEnumerable<(string Name, string Number, string? Address)> Figures =>
        _found is null
            ? []
            :
            [
                (HomeStrings.HomeFigureEntries, ReaderText.Number(_found.Total), "/practices"),
                (
                    HomeStrings.HomeFigureCountries,
                    Values(_found, SearchFacet.Country),
                    "/countries"
                ),
                (
                    HomeStrings.HomeFigureOrganisations,
                    Values(_found, SearchFacet.Organisation),
                    "/countries#organisations"
                ),
                (HomeStrings.HomeFigureLanguages, ReaderText.Number(Languages.All.Count), null),
            ];

    protected override async Task OnInitializedAsync()
    {
        _taxonomy = Taxonomy.Current;
        var request = new PracticeSearchRequest
        {
            Language = ReaderLanguage.Current,
            Sort = EnumCode<SortOrder>.Of(SortOrder.Newest),
            PageSize = NewestCount,
        };
        try
        {
            var actor = await CurrentActor.GetAsync();
            _found = await Search.ExecuteAsync(
                actor,
                request,
                Http?.RequestAborted ?? CancellationToken.None
            );
        }
        catch (SearchNotReadyException)
        {
            Http?.AnswerNotReady();
        }
    }

    private static string Values(PracticeResultPage found, SearchFacet facet) =>
        ReaderText.Number(found.Facets.TryGetValue(facet, out var counts) ? counts.Count : 0);
}
