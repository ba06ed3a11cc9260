namespace KnowledgeHub.Portal.Features.Countries;

/// <summary>A region and its countries.</summary>
/// <param name="Name">Name in the reader's language.</param>
/// <param name="Countries">Its countries, ordered by name.</param>
/// <param name="IsDemonstration">Whether its countries are invented.</param>
public sealed record CountryRegion(
    string Name,
    IReadOnlyList<CountedPlace> Countries,
    bool IsDemonstration
);
