namespace KnowledgeHub.Core.Offline;

/// <summary>The profile of a country in a package.</summary>
/// <param name="BorderTypes">Codes of the border types.</param>
/// <param name="Neighbours">Codes of the neighbours.</param>
/// <param name="SpecialZones">Special zones, in the country's own words.</param>
public sealed record PackageProfile(
    IReadOnlyList<string> BorderTypes,
    IReadOnlyList<string> Neighbours,
    IReadOnlyList<string> SpecialZones
);
