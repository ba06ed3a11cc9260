namespace KnowledgeHub.Portal.Features.Method;

/// <summary>One rule of the method.</summary>
/// <param name="Anchor">Its place on the page; other pages link to it, so it never changes.</param>
/// <param name="Title">Its name.</param>
/// <param name="Text">The rule in plain words: a long text as entries have them.</param>
/// <param name="Notation">The rule in signs; null when words say it all.</param>
public sealed record MethodSection(string Anchor, string Title, string Text, string? Notation);
