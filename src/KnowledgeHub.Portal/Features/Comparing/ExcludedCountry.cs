namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>A country that cannot be compared: no number of it is shown.</summary>
/// <param name="Title">Country and cycle.</param>
/// <param name="Reasons">Why, and what would change it.</param>
/// <param name="BasisAddress">The comparison with this country as its basis; null where that would not help.</param>
/// <param name="ResultAddress">Its own result.</param>
/// <param name="ProgressAddress">Its cycles over time.</param>
public sealed record ExcludedCountry(
    string Title,
    IReadOnlyList<(string Why, string Remedy)> Reasons,
    string? BasisAddress,
    string ResultAddress,
    string ProgressAddress
);
