using System.Globalization;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>Narrows the list to a range of years; each year says how many entries it would give.</summary>
public sealed partial class YearFilter : ComponentBase
{
    /// <summary>The years that there are.</summary>
    [Parameter, EditorRequired]
    public required FacetGroup Group { get; set; }

    /// <summary>The range chosen.</summary>
    [Parameter, EditorRequired]
    public required YearRange? Years { get; set; }

    /// <summary>Id of the search form.</summary>
    [Parameter, EditorRequired]
    public required string FormId { get; set; }

    private IEnumerable<FacetValue> Ascending =>
        Group.Values.OrderBy(year => year.Code, StringComparer.Ordinal);

    private static bool IsBound(FacetValue year, int? bound) =>
        bound?.ToString(CultureInfo.InvariantCulture) == year.Code;

    private static string Named(FacetValue year) =>
        ReaderText.Fill(
            PracticeStrings.PracticeFilterYearCount,
            year.Label,
            ReaderText.Number(year.Count)
        );
}
