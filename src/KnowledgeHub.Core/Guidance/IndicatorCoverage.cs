using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Guidance;

/// <summary>How the published library covers the indicators of the framework.</summary>
/// <param name="Counts">Number of entries by indicator id; an indicator that none serves is absent.</param>
/// <param name="Total">Number of published entries.</param>
/// <param name="ServingNone">Number of published entries that serve no indicator, of the chosen area when one was chosen.</param>
/// <param name="Unlinked">The first of those, by title, as any visitor may know them.</param>
public sealed record IndicatorCoverage(
    IReadOnlyDictionary<string, int> Counts,
    int Total,
    int ServingNone,
    IReadOnlyList<Practice> Unlinked
)
{
    /// <summary>Number of entries that serve an indicator.</summary>
    /// <param name="indicator">Its id.</param>
    public int Count(string indicator) => Counts.GetValueOrDefault(indicator);
}
