using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Documents;

/// <summary>One paragraph of a document.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text and the language that this is in.</param>
public sealed record TextBlock(TextBlockKind Kind, TextInLanguage Text);
