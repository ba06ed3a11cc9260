namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>What an overview shows of the countries.</summary>
public enum OverviewShow
{
    /// <summary>Countries by cells, as a heat map.</summary>
    Map,

    /// <summary>A small profile of each country.</summary>
    Profiles,

    /// <summary>One area over the cycles.</summary>
    Time,

    /// <summary>The indicators of one area, as distributions.</summary>
    Spread,
}
