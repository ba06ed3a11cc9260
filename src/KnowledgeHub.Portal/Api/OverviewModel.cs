using KnowledgeHub.Core.Comparison;

namespace KnowledgeHub.Portal.Api;

/// <summary>Many countries beside each other, by code; never a ranking.</summary>
public sealed record OverviewModel
{
    /// <summary>Version of the framework that everything is compared by.</summary>
    public required string Framework { get; init; }

    /// <summary>The year of reference; countries may lie one year away, members of groups may not.</summary>
    public required int Year { get; init; }
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>Completeness that a result needs to stand beside others.</summary>
    public required double NeededCompleteness { get; init; }

    /// <summary>Share of the indicators to which every compared country has given a level.</summary>
    public double? CommonShare { get; init; }
    public required IReadOnlyList<OverviewCountryModel> Countries { get; init; }

    /// <summary>Medians and quartiles of fixed groups; what would let a country be told apart is missing.</summary>
    public required IReadOnlyList<GroupStatisticModel> Groups { get; init; }

    /// <summary>Maps an overview.</summary>
    public static OverviewModel From(CountryOverview overview)
    {
        ArgumentNullException.ThrowIfNull(overview);
        return new()
        {
            Framework = overview.Framework.Version,
            Year = overview.Year,
            Years = overview.Years,
            NeededCompleteness = CountryComparison.NeededCompleteness,
            CommonShare = overview.CommonShare,
            Countries = [.. overview.Countries.Select(OverviewCountryModel.From)],
            Groups = [.. overview.Groups.Select(GroupStatisticModel.From)],
        };
    }
}
