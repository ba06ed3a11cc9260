using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Use;

/// <summary>That a reader found an entry useful. Nothing else is kept of it, not even when.</summary>
/// <param name="Practice">The entry.</param>
/// <param name="AccountId">Account id of the reader; nobody sees it.</param>
public sealed record UsefulVote(PracticeId Practice, string AccountId);
