using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>The filters: part of the search form, folded on a phone, beside the results on a wide screen.</summary>
public sealed partial class FacetPanel : ComponentBase
{
    private static readonly string _area = EnumCode<SearchFacet>.Of(SearchFacet.Area);
    private static readonly string _indicator = EnumCode<SearchFacet>.Of(SearchFacet.Indicator);

    [Parameter, EditorRequired]
    public required IReadOnlyList<FacetGroup> Groups { get; set; }

    /// <summary>The range of years chosen.</summary>
    [Parameter, EditorRequired]
    public required YearRange? Years { get; set; }

    /// <summary>Id of the search form.</summary>
    [Parameter, EditorRequired]
    public required string FormId { get; set; }

    /// <summary>How many values are chosen in all.</summary>
    [Parameter, EditorRequired]
    public required int ChosenCount { get; set; }
}
