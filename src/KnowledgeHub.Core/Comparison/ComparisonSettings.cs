using System.Collections.Immutable;

namespace KnowledgeHub.Core.Comparison;

/// <summary>What the operator of the portal can set about comparisons.</summary>
public sealed record ComparisonSettings
{
    /// <summary>
    /// The least number of countries that a figure may stand for (k). Five, as survey platforms use for scores; an operator can
    /// raise it, never lower it.
    /// </summary>
    public const int LeastCountries = 5;

    private readonly int _minimumCountries = LeastCountries;

    /// <summary>The least number of countries in use; what is set below <see cref="LeastCountries"/> counts as that.</summary>
    public int MinimumCountries
    {
        get => _minimumCountries;
        init => _minimumCountries = Math.Max(value, LeastCountries);
    }

    /// <summary>The least number of countries in use after releases: it never falls, whatever is set (reliability, P1).</summary>
    /// <param name="releases">What was released.</param>
    public int MinimumAfter(IEnumerable<GroupRelease> releases) =>
        releases.Select(release => release.LeastCountries).Append(MinimumCountries).Max();

    /// <summary>The groups that statistics are made of beside the whole pool and the regions.</summary>
    public ImmutableArray<OfficialGroup> Groups { get; init; } = [];
}
