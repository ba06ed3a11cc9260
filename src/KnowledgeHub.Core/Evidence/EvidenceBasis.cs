namespace KnowledgeHub.Core.Evidence;

/// <summary>Which item is to change, and what that is based on. Country and item may be malformed or unknown.</summary>
/// <param name="Country">Code of the country, as typed.</param>
/// <param name="Item">Id of the item, as typed.</param>
/// <param name="Version">The version that the actor has seen.</param>
public sealed record EvidenceBasis(string? Country, string? Item, int Version);
