using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Assessments;

/// <summary>
/// Which indicators a country's profile suggests as not applicable. A suggestion changes nothing: a person confirms it with a
/// reason.
/// </summary>
public static class ProfileSuggestions
{
    /// <summary>The suggestions of a profile.</summary>
    /// <param name="framework">The version of the framework.</param>
    /// <param name="profile">The profile.</param>
    public static ImmutableSortedDictionary<string, SuggestionCause> Of(
        MaturityFramework framework,
        CountryProfile profile
    )
    {
        ArgumentNullException.ThrowIfNull(framework);
        return framework
            .Indicators.Select(indicator => (indicator.Id, Cause: Of(indicator, profile)))
            .Where(pair => pair.Cause is not null)
            .ToImmutableSortedDictionary(
                pair => pair.Id.Value,
                pair => pair.Cause.GetValueOrDefault(),
                StringComparer.Ordinal
            );
    }

    /// <summary>The suggestion for one indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="profile">The profile.</param>
    /// <returns>Why it may not apply, or null when nothing in the profile says so.</returns>
    public static SuggestionCause? Of(Indicator indicator, CountryProfile profile)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(profile);
        if (
            !indicator.BorderTypes.IsEmpty
            && !indicator.BorderTypes.Any(type => profile.BorderTypes.Contains(type))
        )
        {
            return SuggestionCause.NoSuchBorder;
        }

        return indicator.NeedsNeighbours && profile.Neighbours.IsEmpty
            ? SuggestionCause.NoNeighbours
            : null;
    }
}
