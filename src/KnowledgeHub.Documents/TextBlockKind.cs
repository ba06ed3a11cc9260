namespace KnowledgeHub.Documents;

/// <summary>What a paragraph is.</summary>
public enum TextBlockKind
{
    /// <summary>A heading of the first level.</summary>
    Heading,

    /// <summary>A heading of the second level.</summary>
    Subheading,

    /// <summary>A paragraph of text.</summary>
    Paragraph,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A remark of the portal about the text: how to cite it, what it is not.</summary>
    Remark,

    /// <summary>An absolute address, which becomes a link.</summary>
    Address,
}
