using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Documents;

/// <summary>A document as a word processor shows it.</summary>
/// <param name="Title">Heading of the document and its title property.</param>
/// <param name="Language">The reader's language; it sets the direction of the document.</param>
/// <param name="Blocks">What stands below the title, in order.</param>
public sealed record TextDocument(
    TextInLanguage Title,
    Language Language,
    IReadOnlyList<TextBlock> Blocks
);
