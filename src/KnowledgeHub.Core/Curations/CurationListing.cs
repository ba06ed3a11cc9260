namespace KnowledgeHub.Core.Curations;

/// <summary>A curation with the person behind it.</summary>
/// <param name="Curation">The curation.</param>
/// <param name="By">Name of the editor who last acted; null when the account is gone.</param>
public sealed record CurationListing(Curation Curation, string? By);
