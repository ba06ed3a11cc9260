namespace KnowledgeHub.Documents;

/// <summary>What a paragraph is.</summary>
public enum TextBlockKind
{
    /// <summary>A heading of the first level.</summary>
    Heading,

    /// <summary>A heading of the second level.</summary>
    Subheading,

    /// <summary>A heading within a text, below both levels.</summary>
    InnerHeading,

    /// <summary>A paragraph of text.</summary>
    Paragraph,

    /// <summary>A paragraph that is quoted.</summary>
    Quotation,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>An item of a list that begins with its number.</summary>
    NumberedItem,

    /// <summary>A remark of the portal about the text: how to cite it, what it is not.</summary>
    Remark,

    /// <summary>An absolute address, which becomes a link.</summary>
    Address,
}
