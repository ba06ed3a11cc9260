namespace KnowledgeHub.Core.Taxonomy;

/// <summary>Which vocabulary the parent of a term stands in.</summary>
public static class TermParents
{
    /// <summary>The kind of a term's parent.</summary>
    /// <param name="kind">The kind of the term.</param>
    /// <returns>The parent's kind, or null when terms of this kind have no parent.</returns>
    public static TermKind? Of(TermKind kind) =>
        kind switch
        {
            TermKind.Country => TermKind.Region,
            TermKind.Organisation => TermKind.Country,
            TermKind.Concept => TermKind.Concept,
            TermKind.Session or TermKind.Document => TermKind.Edition,
            _ => null,
        };
}
