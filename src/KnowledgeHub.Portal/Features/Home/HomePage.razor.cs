using KnowledgeHub.Core.Access;
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
    private Actor _actor = Actor.Anonymous;

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

    /// <summary>The assessment for those who take part in one, else the questions that it asks.</summary>
    private (string Title, string Text, string Address) Assess =>
        PolicyTable.Allows(_actor, PortalAction.ListAssessments)
            ? (HomeStrings.HomeAssessTitle, HomeStrings.HomeAssessText, "/assessments")
            : (
                HomeStrings.HomeFrameworkTitle,
                HomeStrings.HomeFrameworkText,
                FrameworkAddress.Current
            );

    /// <summary>The comparison for those who may compare, else what the entries say of others.</summary>
    private (string Title, string Text, string Address) Learn =>
        PolicyTable.Allows(_actor, PortalAction.CompareCountries)
            ? (HomeStrings.HomeCompareTitle, HomeStrings.HomeCompareText, "/compare")
            : (HomeStrings.HomeLearnTitle, HomeStrings.HomeLearnText, "/countries");

    protected override async Task OnInitializedAsync()
    {
        _taxonomy = Taxonomy.Current;
        _actor = await CurrentActor.GetAsync();
        var request = new PracticeSearchRequest
        {
            Language = ReaderLanguage.Current,
            Sort = EnumCode<SortOrder>.Of(SortOrder.Newest),
            PageSize = NewestCount,
        };
        try
        {
            _found = await Search.ExecuteAsync(
                _actor,
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
