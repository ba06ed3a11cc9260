using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>The cycles of a country, newest first.</summary>
/// <param name="Country">The country.</param>
/// <param name="Lines">Its cycles.</param>
public sealed record CountryCycles(CountryCode Country, IReadOnlyList<CycleLine> Lines)
{
    /// <summary>Groups what a reader may see; the reader's own countries come first.</summary>
    public static IReadOnlyList<CountryCycles> Of(
        IEnumerable<AssessmentListing> listings,
        Actor actor,
        IFrameworkSource frameworks
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        return
        [
            .. listings
                .GroupBy(listing => listing.Assessment.Country)
                .OrderBy(country => actor.Countries.Contains(country.Key) ? 0 : 1)
                .ThenBy(country => country.Key.Value, StringComparer.Ordinal)
                .Select(country => new CountryCycles(
                    country.Key,
                    [
                        .. country
                            .OrderByDescending(listing => listing.Assessment.ReferenceDate)
                            .Select(listing => Line(listing, actor, frameworks)),
                    ]
                )),
        ];
    }

    private static CycleLine Line(
        AssessmentListing listing,
        Actor actor,
        IFrameworkSource frameworks
    ) =>
        new(
            listing,
            frameworks.Find(listing.Assessment.FrameworkVersion)?.Indicators.Length ?? 0,
            listing.View.Answers && AnswerRights.CanBegin(actor, listing.Assessment),
            actor.May(PortalAction.RunCycle, listing.Assessment.Country)
        )
        {
            MayReadConsent = actor.May(PortalAction.ReadConsent, listing.Assessment.Country),
        };
}
