using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>A country that publishes its result.</summary>
/// <param name="Country">The country.</param>
/// <param name="Cycle">Name of the cycle that is published.</param>
/// <param name="ReferenceDate">The day that its answers refer to.</param>
/// <param name="FrameworkVersion">The version that it is scored by.</param>
public sealed record PublicProfileListing(
    CountryCode Country,
    string Cycle,
    DateOnly ReferenceDate,
    string FrameworkVersion
);
