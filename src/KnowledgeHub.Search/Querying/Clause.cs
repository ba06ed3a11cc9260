using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Search.Querying;

/// <summary>
/// A clause as the index knows it: for each language the sequences of terms of which any is a match. A word is a sequence of
/// one, a phrase of several.
/// </summary>
internal sealed record Clause
{
    /// <summary>The words to name to the reader.</summary>
    public required IReadOnlyList<string> Typed { get; init; }

    /// <summary>The alternatives by number of the language; a language without any is not searched.</summary>
    public required IReadOnlyList<IReadOnlyList<string[]>> Alternatives { get; init; }

    /// <summary>
    /// Whether an entry must match it to count as matching everything. False for a word that is a stop word in some language:
    /// it is not searched there, so entries in that language could never match it.
    /// </summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>What tells clauses apart that search for the same.</summary>
    public string Signature =>
        string.Join(
            '|',
            Alternatives.Select(sequences =>
                string.Join(';', sequences.Select(terms => string.Join(' ', terms)))
            )
        );

    /// <summary>The sequences of a language.</summary>
    /// <param name="language">A working language.</param>
    public IReadOnlyList<string[]> In(Language language) => Alternatives[(int)language];

    /// <summary>A clause of one term in one language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="term">The term.</param>
    public static Clause ForTerm(Language language, string term) =>
        new()
        {
            Typed = [],
            Alternatives =
            [
                .. Languages.All.Select(other => other == language ? new[] { new[] { term } } : []),
            ],
        };
}
