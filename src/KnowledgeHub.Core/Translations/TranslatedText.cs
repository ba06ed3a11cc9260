namespace KnowledgeHub.Core.Translations;

/// <summary>One text of an entry beside its translation.</summary>
/// <param name="Name">Name of the field, such as <c>whyItMatters</c>.</param>
/// <param name="Original">The text in the original language; never empty.</param>
/// <param name="Translation">The text in the other language; empty while there is none.</param>
/// <param name="Before">The original that an outdated translation was true to, where it read differently; otherwise null.</param>
public sealed record TranslatedText(
    string Name,
    string Original,
    string Translation,
    string? Before
);
