using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Documents;

/// <summary>One entry of a list.</summary>
/// <param name="Title">Its title and the language that this is in.</param>
/// <param name="Claim">Its claim and the language that this is in.</param>
/// <param name="Citation">How to cite it, in the reader's language.</param>
/// <param name="Address">The address that never changes.</param>
public sealed record ListDocumentEntry(
    TextInLanguage Title,
    TextInLanguage Claim,
    string Citation,
    Uri Address
);
