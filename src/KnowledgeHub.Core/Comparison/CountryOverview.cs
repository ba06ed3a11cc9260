using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Comparison;

/// <summary>Many countries side by side, with the statistics of groups; never a ranking, so it has no order of merit.</summary>
public sealed record CountryOverview
{
    /// <summary>The version that everything is compared by.</summary>
    public required MaturityFramework Framework { get; init; }

    /// <summary>The year of reference; single countries may lie one year away, members of groups may not.</summary>
    public required int Year { get; init; }

    /// <summary>When it was read; what a country shares can change at any moment.</summary>
    public required DateTime AsOfUtc { get; init; }

    /// <summary>The years that there are, the newest first.</summary>
    public required ImmutableArray<int> Years { get; init; }

    /// <summary>The countries that may be chosen: every one of which the reader sees scores, by code.</summary>
    public required ImmutableArray<Countries.CountryCode> Choices { get; init; }

    /// <summary>The countries, by code.</summary>
    public required ImmutableArray<OverviewCountry> Countries { get; init; }

    /// <summary>The statistics of groups that the reader may see.</summary>
    public required ImmutableArray<GroupStatistic> Groups { get; init; }

    /// <summary>
    /// Share of the indicators to which every compared country has given a level, 0 to 1; null when none is compared.
    /// </summary>
    public required double? CommonShare { get; init; }

    /// <summary>The countries whose numbers are shown.</summary>
    public IEnumerable<OverviewCountry> Compared =>
        Countries.Where(country => country.Card is not null);
}
