using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Documents;

/// <summary>A list of entries as a document says it.</summary>
/// <param name="Title">Heading of the document and its title property.</param>
/// <param name="Language">The reader's language; it sets the direction of the document.</param>
/// <param name="Lines">What was searched for and how much was found.</param>
/// <param name="Entries">The entries in order.</param>
public sealed record ListDocument(
    string Title,
    Language Language,
    IReadOnlyList<string> Lines,
    IReadOnlyList<ListDocumentEntry> Entries
);
