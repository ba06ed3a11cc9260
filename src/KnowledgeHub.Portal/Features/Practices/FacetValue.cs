using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>One value that the reader can choose.</summary>
/// <param name="Counted">The code and its count.</param>
/// <param name="Label">Its name in the reader's language.</param>
public sealed record FacetValue(FacetCount Counted, string Label)
{
    /// <summary>The values below it, in display order: the indicators of a chosen area.</summary>
    public IReadOnlyList<FacetValue> Narrower { get; init; } = [];

    public string Code => Counted.Value;

    public int Count => Counted.Count;

    public bool IsChosen => Counted.IsChosen;
}
