using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Gives the answers that a test has set, whatever the question, and keeps the questions.</summary>
public sealed class FakePracticeSearch : IPracticeSearch
{
    private readonly List<PracticeCriteria> _searches = [];
    private readonly List<Audience> _audiences = [];

    public bool IsReady { get; set; } = true;

    /// <summary>The hits of each search and the entries similar to each one; not paged.</summary>
    public IReadOnlyList<PracticeHit> Hits { get; set; } = [];

    /// <summary>The total of each search; null for the number of hits.</summary>
    public int? Total { get; set; }

    /// <summary>Counts by facet; facets that do not stand here are empty.</summary>
    public IReadOnlyDictionary<SearchFacet, IReadOnlyList<FacetCount>> Facets { get; set; } =
        new Dictionary<SearchFacet, IReadOnlyList<FacetCount>>();

    public QueryReading Reading { get; set; } = new();

    public IReadOnlyList<PracticeSuggestion> Suggestions { get; set; } = [];

    /// <summary>The offers for every search.</summary>
    public SearchOffers Offered { get; set; } = new();

    /// <summary>The searches asked for, in order.</summary>
    public IReadOnlyList<PracticeCriteria> Searches => _searches;

    /// <summary>The audience of each question, in order.</summary>
    public IReadOnlyList<Audience> Audiences => _audiences;

    /// <summary>Sets hits with falling scores.</summary>
    public void Finds(params Practice[] practices) =>
        Hits = [
            .. practices.Select(
                (practice, index) =>
                    new PracticeHit { Id = practice.Id, Score = practices.Length - index }
            ),
        ];

    public PracticeHits Search(PracticeCriteria criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        Note(criteria.Audience);
        _searches.Add(criteria);
        return new()
        {
            Total = Total ?? Hits.Count,
            Hits = Hits,
            Facets = SearchFacets.All.ToDictionary(
                facet => facet,
                facet => Facets.GetValueOrDefault(facet, [])
            ),
            Reading = Reading,
        };
    }

    public IReadOnlyList<PracticeHit> Similar(PracticeId id, int count, Audience audience)
    {
        Note(audience);
        return [.. Hits.Where(hit => hit.Id != id).Take(count)];
    }

    public SearchOffers Offers(PracticeCriteria criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        Note(criteria.Audience);
        return Offered;
    }

    public IReadOnlyList<PracticeSuggestion> Suggest(
        string typed,
        Language language,
        int count,
        Audience audience
    )
    {
        Note(audience);
        return [.. Suggestions.Take(count)];
    }

    private void Note(Audience audience)
    {
        if (!IsReady)
        {
            throw new SearchNotReadyException();
        }

        _audiences.Add(audience);
    }
}
