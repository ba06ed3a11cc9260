using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Data.Practices;

/// <summary>
/// What tells one state of an entry from every other. The time belongs to it: after a restored backup a version number can
/// come a second time with another text.
/// </summary>
/// <param name="Id">The entry.</param>
/// <param name="Version">Its version.</param>
/// <param name="UpdatedUtc">When it was saved.</param>
internal readonly record struct PracticeStamp(PracticeId Id, int Version, DateTime UpdatedUtc);
