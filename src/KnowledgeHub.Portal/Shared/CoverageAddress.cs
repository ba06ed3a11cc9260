using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Where the coverage of the indicators is shown.</summary>
internal static class CoverageAddress
{
    /// <summary>All areas.</summary>
    public const string Page = "/coverage";

    /// <summary>One area.</summary>
    public static string Of(string area) => $"{Page}?area={area}";

    /// <summary>The entries that serve an indicator.</summary>
    public static string EntriesOf(string indicator) =>
        PracticeListQuery.For(SearchFacet.Indicator, indicator).Url;
}
