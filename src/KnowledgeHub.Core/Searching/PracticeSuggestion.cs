using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Searching;

/// <summary>A suggestion while typing.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Text">Its title in the language that matched.</param>
public sealed record PracticeSuggestion(PracticeId Id, string Text);
