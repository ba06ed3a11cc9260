using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Map;

/// <summary>Six areas by three pillars: what each asks, and how many entries serve it.</summary>
public sealed partial class AreasPage : ComponentBase
{
    private TaxonomyCatalogue _taxonomy = TaxonomyCatalogue.Empty;
    private CoverageMap _coverage = CoverageMap.Empty;
    private bool _isReady = true;

    [Inject]
    public required SearchPractices Search { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private IReadOnlyList<Term> Areas => _taxonomy.Terms(TermKind.Area);

    private IReadOnlyList<Term> Pillars => _taxonomy.Terms(TermKind.Pillar);

    protected override async Task OnInitializedAsync()
    {
        _taxonomy = Taxonomy.Current;
        try
        {
            _coverage = await MeasureAsync(await CurrentActor.GetAsync());
        }
        catch (SearchNotReadyException)
        {
            _isReady = false;
            Http?.AnswerNotReady();
        }
    }

    /// <summary>One search for each area: the counts of a facet hold for the choices of the others.</summary>
    private async Task<CoverageMap> MeasureAsync(Actor actor)
    {
        var results = new List<(string Area, PracticeResultPage Found)>();
        foreach (var area in Areas)
        {
            var query = PracticeListQuery.For(SearchFacet.Area, area.Code) with { PageSize = "1" };
            var request = query.ToRequest(ReaderLanguage.Current);
            var cancellation = Http?.RequestAborted ?? CancellationToken.None;
            results.Add((area.Code, await Search.ExecuteAsync(actor, request, cancellation)));
        }

        return CoverageMap.Of(results);
    }

    private static string AddressOf(Term area, Term pillar) =>
        PracticeListQuery
            .For(SearchFacet.Area, area.Code)
            .With(SearchFacet.Pillar, pillar.Code)
            .Url;

    private static string Label(Term term) => term.Label.Read(ReaderLanguage.Current).Text;

    private static string? Meaning(Term term) =>
        term.Description?.Read(ReaderLanguage.Current).Text;
}
