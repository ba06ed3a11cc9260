namespace KnowledgeHub.Search.Indexing;

/// <summary>The kinds of text of a document, best first. Its weight in the ranking belongs to the kind.</summary>
internal enum TextField
{
    /// <summary>What the document is called.</summary>
    Title,

    /// <summary>What it says in one sentence.</summary>
    Claim,

    /// <summary>Its keywords, one text each.</summary>
    Tags,

    /// <summary>What its sources say.</summary>
    Body,

    /// <summary>What editors add to the sources; never shown as if a source had said it.</summary>
    Commentary,
}
