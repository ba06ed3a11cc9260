using System.Collections.ObjectModel;
using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Portal.Shared;

/// <summary>A page that is being drawn for a visitor of whom nothing is known: it says here that other visitors may get it too.</summary>
internal sealed class VisitorPage
{
    /// <summary>What was searched for and how much was found; null as long as the page must not be kept.</summary>
    public PracticeResultPage? Search { get; private set; }

    /// <summary>Says that the page holds nothing but what every visitor gets at its address.</summary>
    /// <param name="found">What the page shows; its entries are not kept.</param>
    public void Allow(PracticeResultPage found) =>
        Search = found with
        {
            Results = [],
            Facets = ReadOnlyDictionary<SearchFacet, IReadOnlyList<FacetCount>>.Empty,
            Offers = null,
        };
}
