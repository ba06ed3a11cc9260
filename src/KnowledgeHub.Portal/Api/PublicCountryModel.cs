using KnowledgeHub.Core.Partnerships;

namespace KnowledgeHub.Portal.Api;

/// <summary>A country that publishes its result.</summary>
/// <param name="Country">Code of the country.</param>
/// <param name="Cycle">Name of the cycle that is published.</param>
/// <param name="ReferenceDate">The day that its answers refer to.</param>
/// <param name="Framework">The version that it is scored by.</param>
/// <param name="Demonstration">Whether the country is invented.</param>
public sealed record PublicCountryModel(
    string Country,
    string Cycle,
    DateOnly ReferenceDate,
    string Framework,
    bool Demonstration
)
{
    /// <summary>Maps a line of the list.</summary>
    public static PublicCountryModel From(PublicProfileListing listing)
    {
        ArgumentNullException.ThrowIfNull(listing);
        return new(
            listing.Country.Value,
            listing.Cycle,
            listing.ReferenceDate,
            listing.FrameworkVersion,
            listing.Country.IsDemonstration
        );
    }
}
