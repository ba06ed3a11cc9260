using KnowledgeHub.Core.Searching;
using KnowledgeHub.Portal.Resources;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>The order of the results; part of the search form.</summary>
public sealed partial class SortChoice : ComponentBase
{
    [Parameter, EditorRequired]
    public required SortOrder Chosen { get; set; }

    /// <summary>Id of the search form.</summary>
    [Parameter, EditorRequired]
    public required string FormId { get; set; }

    private static string Name(SortOrder order) =>
        order switch
        {
            SortOrder.Newest => PracticeStrings.PracticeListSortNewest,
            SortOrder.Title => PracticeStrings.PracticeListSortTitle,
            SortOrder.ReviewDate => PracticeStrings.PracticeListSortReview,
            _ => PracticeStrings.PracticeListSortRelevance,
        };
}
