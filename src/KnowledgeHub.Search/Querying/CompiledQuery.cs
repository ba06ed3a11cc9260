using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Search.Querying;

/// <summary>A query in terms of the index.</summary>
/// <param name="Wanted">What is searched for; empty for everything.</param>
/// <param name="Excluded">What must not match.</param>
/// <param name="ReadAsPlainWords">Whether the query language was not understood.</param>
internal sealed record CompiledQuery(
    IReadOnlyList<Clause> Wanted,
    IReadOnlyList<Clause> Excluded,
    bool ReadAsPlainWords
)
{
    /// <summary>The concepts of the thesaurus that widen it.</summary>
    public IReadOnlyList<NamedConcept> Concepts { get; init; } = [];

    /// <summary>The words typed that no entry holds which the reader may see.</summary>
    public IReadOnlyList<ParsedClause> Unknown { get; init; } = [];

    /// <summary>The words that are searched for, as typed, each once.</summary>
    public IReadOnlyList<string> Words =>
        [.. Wanted.SelectMany(clause => clause.Typed).Distinct(StringComparer.OrdinalIgnoreCase)];
}
