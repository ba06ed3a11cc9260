using KnowledgeHub.Core.Consent;

namespace KnowledgeHub.Data.Privacy;

/// <summary>A version of a sheet of consent that bears a person's signature.</summary>
/// <param name="Revision">The running number of its revision.</param>
/// <param name="Body">The document of the revision.</param>
/// <param name="Sheet">The sheet.</param>
internal sealed record SignedVersion(long Revision, string Body, ConsentSheet Sheet);
