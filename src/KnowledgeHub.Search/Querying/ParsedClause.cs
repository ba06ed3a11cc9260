namespace KnowledgeHub.Search.Querying;

/// <summary>One thing that the reader asks for or excludes.</summary>
/// <param name="Text">The words as typed: one word, or a phrase.</param>
/// <param name="Typed">The words to name to the reader.</param>
internal sealed record ParsedClause(string Text, IReadOnlyList<string> Typed)
{
    /// <summary>Whether its words must follow one another, stop words included.</summary>
    public bool IsPhrase { get; init; }

    /// <summary>Whether entries that match are left out.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>The hyphenated compound that it belongs to, without hyphens, which matches in its place; or null.</summary>
    public string? Joined { get; init; }
}
