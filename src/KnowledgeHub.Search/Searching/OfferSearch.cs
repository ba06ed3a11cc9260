using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Querying;
using KnowledgeHub.Search.Spelling;

namespace KnowledgeHub.Search.Searching;

/// <summary>Looks for searches that find something near one that finds nothing. Each offer has been tried out.</summary>
/// <param name="question">The search as it was asked; what it has found out is not looked for again.</param>
/// <param name="criteria">The search.</param>
/// <param name="labels">The thesaurus.</param>
/// <param name="curated">What editors chose for searched texts.</param>
internal sealed class OfferSearch(
    Question question,
    PracticeCriteria criteria,
    LabelIndex labels,
    ICuratedEntries curated
)
{
    private const int MaxConcepts = 5;
    private const int MaxTried = 15;

    /// <summary>Looks.</summary>
    public SearchOffers Run() =>
        new()
        {
            Corrected = question.Correction() is { } corrected
                ? new(corrected.Text, corrected.Total)
                : null,
            Concepts = [.. Concepts().Where(concept => concept.Total > 0).Take(MaxConcepts)],
            Without = Without(),
        };

    private IEnumerable<OfferedConcept> Concepts()
    {
        string[] typed = [.. question.Answer().Query.Words.SelectMany(TitleWords.Fold)];
        var near = typed.Where(word => !IsStopWord(word)).SelectMany(Near).ToHashSet();
        return labels
            .Words.Holding(near)
            .OrderByDescending(label => label.Words.Count(near.Contains))
            .ThenBy(label => label.Words.Length)
            .Select(label => label.Concept)
            .DistinctBy(concept => concept.Id)
            .Take(MaxTried)
            .Select(concept => (concept.Id, Text: concept.Label(criteria.Language)))
            .Select(concept => new OfferedConcept(
                concept.Id,
                concept.Text,
                question.Count($"\"{concept.Text}\"")
            ));
    }

    private IEnumerable<string> Near(string word)
    {
        var found = new List<NearWord>();
        labels.Words.Words.AddNear(word, Math.Max(1, WordExpansion.Tolerance(word)), found);
        return found
            .Where(near => near.Distance <= WordExpansion.Tolerance(word))
            .Select(near => near.Folded);
    }

    private static bool IsStopWord(string word) =>
        TextLanguages.All.Any(language => Analysers.For(language).IsStopWord(word));

    private OfferedFacet? Without() =>
        criteria
            .Facets.Where(facet => facet.Value.Count > 0)
            .Select(facet => new OfferedFacet(facet.Key, CountWithout(facet.Key)))
            .Where(facet => facet.Total > 0)
            .OrderByDescending(facet => facet.Total)
            .ThenBy(facet => facet.Facet)
            .FirstOrDefault();

    private int CountWithout(SearchFacet facet)
    {
        var wider = criteria with
        {
            Facets = criteria.Facets.Where(other => other.Key != facet).ToDictionary(),
            Page = 1,
            PageSize = 1,
        };
        return new Question(question.Snapshot, wider, labels, curated).Answer().Total;
    }
}
