using KnowledgeHub.Search.Indexing;

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

    /// <summary>How its words are compared.</summary>
    public WordForm Form { get; init; }

    /// <summary>The only field that counts; null for all.</summary>
    public TextField? Field { get; init; }

    /// <summary>Where it begins in what was typed.</summary>
    public int Start { get; init; }

    /// <summary>What may stand in its place: the further parts of <c>a OR b OR c</c>, which have none of their own.</summary>
    public IReadOnlyList<ParsedClause> Others { get; init; } = [];

    /// <summary>Whether it is wanted as it stands: neither excluded, nor of one field, nor an alternative, nor in a form of its own.</summary>
    public bool IsPlain =>
        !IsExcluded && Field is null && Others.Count == 0 && Form is WordForm.Plain;

    /// <summary>What tells clauses apart that ask for the same.</summary>
    public (string, bool, bool, WordForm, TextField?, string) Identity =>
        (
            Text,
            IsPhrase,
            IsExcluded,
            Form,
            Field,
            string.Join('|', Others.Select(other => other.Identity.ToString()))
        );

    /// <summary>Itself and what may stand in its place.</summary>
    public IEnumerable<ParsedClause> Ways => Others.Prepend(this);
}
