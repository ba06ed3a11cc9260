namespace KnowledgeHub.Portal.Api;

/// <summary>
/// A suggestion while typing: the <c>title</c> of an entry, with its id; a <c>concept</c> of the thesaurus, with its id; or a
/// popular <c>query</c>, without an id.
/// </summary>
public sealed record SuggestionModel(string? Id, string Text, string Kind, string Lang);
