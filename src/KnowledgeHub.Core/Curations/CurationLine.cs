using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Curations;

/// <summary>A curation as editors read it.</summary>
/// <param name="Listing">The curation and who is behind it.</param>
/// <param name="Practice">The entry; null when the reader may not read it, or it cannot be read.</param>
public sealed record CurationLine(CurationListing Listing, Practice? Practice);
