using KnowledgeHub.Core.Comparison;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>A country of an overview under the name that the reader sees.</summary>
/// <param name="Name">Its name, or its alias.</param>
/// <param name="Country">The country.</param>
/// <param name="ResultAddress">Its own result; null under an alias.</param>
public sealed record OverviewLine(string Name, OverviewCountry Country, string? ResultAddress);
