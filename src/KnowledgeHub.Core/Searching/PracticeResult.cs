using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Searching;

/// <summary>One line of a result list: the entry as stored and why it was found.</summary>
/// <param name="Practice">The entry.</param>
/// <param name="Hit">The hit.</param>
public sealed record PracticeResult(Practice Practice, PracticeHit Hit);
