using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>One value that the reader can choose.</summary>
/// <param name="Counted">The code and its count.</param>
/// <param name="Label">Its name in the reader's language.</param>
public sealed record FacetValue(FacetCount Counted, string Label)
{
    /// <summary>The values below it, in display order: the indicators of a chosen area, the topics under a chosen one.</summary>
    public IReadOnlyList<FacetValue> Narrower { get; init; } = [];

    /// <summary>Whether it or a value below it is chosen.</summary>
    public bool HasChoice => IsChosen || Narrower.Any(value => value.HasChoice);

    public string Code => Counted.Value;

    public int Count => Counted.Count;

    public bool IsChosen => Counted.IsChosen;
}
