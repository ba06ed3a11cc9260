using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Origins;

/// <summary>
/// A conference, session, organisation, country or theme with its entries. They come from the search, so that what a rule of
/// attribution hides neither stands here nor counts.
/// </summary>
public sealed partial class OriginPage : ComponentBase
{
    private const int MostPages = 3;

    private Origin? _origin;
    private TaxonomyCatalogue _taxonomy = TaxonomyCatalogue.Empty;
    private PracticeResultPage? _found;
    private IReadOnlyList<OriginGroup> _groups = [];
    private int _listed;
    private Actor _actor = Actor.Anonymous;

    [Inject]
    public required SearchPractices Search { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Code of the term, in any case.</summary>
    [Parameter, EditorRequired]
    public required string Code { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private PracticeListQuery Query =>
        _origin is null
            ? PracticeListQuery.Empty
            : PracticeListQuery.For(_origin.Facet, _origin.Term.Code);

    /// <summary>Sessions are listed with their conference.</summary>
    private SearchFacet ListFacet =>
        _origin?.Facet is SearchFacet.Session or null ? SearchFacet.Edition : _origin.Facet;

    private string ListAddress => OriginAddress.Paths[ListFacet];

    private TextInLanguage? Description => _origin?.Term.Description?.Read(ReaderLanguage.Current);

    private IEnumerable<string> Facts =>
        _origin is null ? [] : [.. TermFacts.Of(_origin.Term, _taxonomy, ReaderLanguage.Current)];

    private List<string> Documents =>
        _origin?.Facet is SearchFacet.Edition
            ?
            [
                .. _taxonomy
                    .Terms(TermKind.Document)
                    .Where(document => document.Parent == _origin.Term.Code)
                    .Select(document => document.Label.Read(ReaderLanguage.Current).Text),
            ]
            : [];

    protected override async Task OnInitializedAsync()
    {
        _taxonomy = Taxonomy.Current;
        _origin = Origin.Find(Navigation.ToBaseRelativePath(Navigation.Uri), Code, _taxonomy);
        if (_origin is null)
        {
            Navigation.NotFound();
            return;
        }

        _actor = await CurrentActor.GetAsync();
        try
        {
            var practices = await ReadAsync(Http?.RequestAborted ?? CancellationToken.None);
            _listed = practices.Count;
            _groups = OriginGroups.Of(_origin, practices, _taxonomy, ReaderLanguage.Current);
        }
        catch (SearchNotReadyException)
        {
            Http?.AnswerNotReady();
            return;
        }

        if (_actor.IsAnonymous)
        {
            Http?.Features.Get<VisitorPage>()?.Allow(_found);
        }
    }

    private static string Label(Origin origin) =>
        origin.Term.Label.Read(ReaderLanguage.Current).Text;

    private async Task<List<Practice>> ReadAsync(CancellationToken cancellation)
    {
        var practices = new List<Practice>();
        var number = 1;
        do
        {
            var request = Query.ToRequest(ReaderLanguage.Current) with
            {
                Sort = EnumCode<SortOrder>.Of(SortOrder.Title),
                PageSize = SearchRules.MaxPageSize.ToString(CultureInfo.InvariantCulture),
                Page = number.ToString(CultureInfo.InvariantCulture),
            };
            _found = await Search.ExecuteAsync(_actor, request, cancellation);
            practices.AddRange(_found.Results.Select(result => result.Practice));
            number++;
        } while (number <= _found.LastPage && number <= MostPages);
        return practices;
    }
}
