using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Querying;

/// <summary>A clause as the index knows it: the sequences of terms of which any is a match. A word is a sequence of one.</summary>
internal sealed record Clause
{
    /// <summary>The words to name to the reader.</summary>
    public required IReadOnlyList<string> Typed { get; init; }

    /// <summary>The alternatives; a language without any is not searched.</summary>
    public required IReadOnlyList<Alternative> Alternatives { get; init; }

    /// <summary>
    /// Whether an entry must match it to count as matching everything. False for a word that is a stop word in some language:
    /// it is not searched there, so entries in that language could never match it.
    /// </summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>
    /// Numbers of the clauses of the query that an entry matches in another way when it matches this one: a concept stands
    /// for the words that name it.
    /// </summary>
    public IReadOnlyList<int> StandsFor { get; init; } = [];

    /// <summary>Numbers of the clauses of the words that name the concept this one searches for; none for words.</summary>
    public IReadOnlyList<int> NamedBy { get; init; } = [];

    /// <summary>What tells clauses apart that search for the same.</summary>
    public string Signature =>
        string.Join(
            '|',
            Alternatives.Select(alternative =>
                $"{(int)alternative.Language}{alternative.Field}{alternative.Kind}:{string.Join(' ', alternative.Terms)}"
            )
        );

    /// <summary>The alternatives of a language.</summary>
    /// <param name="language">A language.</param>
    public IEnumerable<Alternative> In(TextLanguage language) =>
        Alternatives.Where(alternative => alternative.Language == language);

    /// <summary>A clause of one term in one language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="term">The term.</param>
    public static Clause ForTerm(TextLanguage language, string term) =>
        new() { Typed = [], Alternatives = [new(language, [term])] };
}
