using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.RichText;

namespace KnowledgeHub.Documents;

/// <summary>One paragraph of a document.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text and the language that this is in.</param>
public sealed record TextBlock(TextBlockKind Kind, TextInLanguage Text)
{
    /// <summary>The text with its links and the look of its words; null when it has neither.</summary>
    public IReadOnlyList<RichPhrase>? Phrases { get; init; }

    /// <summary>How many lists the paragraph lies in beyond the first, or in all when it is no item.</summary>
    public int Depth { get; init; }
}
