namespace KnowledgeHub.Core.Curations;

/// <summary>A curation with its history.</summary>
/// <param name="Line">The curation as it is now.</param>
/// <param name="History">Every version, newest first.</param>
public sealed record CurationDetails(CurationLine Line, IReadOnlyList<CurationListing> History);
