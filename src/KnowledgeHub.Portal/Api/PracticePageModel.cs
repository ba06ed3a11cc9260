namespace KnowledgeHub.Portal.Api;

/// <summary>The answer to a search.</summary>
public sealed record PracticePageModel
{
    public required int Total { get; init; }
    public required int Page { get; init; }
    public required int PageSize { get; init; }
    public required IReadOnlyList<PracticeItemModel> Items { get; init; }
    public required IReadOnlyDictionary<
        string,
        IReadOnlyList<FacetValueModel>
    > Facets { get; init; }

    /// <summary>A corrected query; null when there is none to offer.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Concepts that widened the query; empty when none did.</summary>
    public IReadOnlyList<string> ExpandedBy { get; init; } = [];
}
