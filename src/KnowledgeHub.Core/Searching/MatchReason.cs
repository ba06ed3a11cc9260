namespace KnowledgeHub.Core.Searching;

/// <summary>One reason why an entry was found.</summary>
/// <param name="Field">Name of the field: <c>title</c>, <c>claim</c>, <c>tags</c>, <c>body</c> or <c>commentary</c>.</param>
/// <param name="Terms">The reader's words that matched there, as typed.</param>
public sealed record MatchReason(string Field, IReadOnlyList<string> Terms);
