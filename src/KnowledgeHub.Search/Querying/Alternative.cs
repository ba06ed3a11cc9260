using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Querying;

/// <summary>One way to match a clause: terms that follow one another in a text of one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Terms">One term or more.</param>
/// <param name="Kind">Why it stands for what was typed.</param>
/// <param name="Weight">What a match is worth in relation to the words typed: above 0, 1 for the words themselves.</param>
internal sealed record Alternative(
    TextLanguage Language,
    string[] Terms,
    MatchKind Kind = MatchKind.Word,
    double Weight = 1
)
{
    /// <summary>The only field that counts; null for all.</summary>
    public TextField? Field { get; init; }

    /// <summary>Whether the term is the concept that an entry carries, which stands in no text that a reader sees.</summary>
    public bool IsCarried { get; init; }

    /// <summary>What of a posting counts.</summary>
    /// <param name="frequencies">Packed frequencies by field.</param>
    /// <returns>The same, or those of the only field; 0 when the posting does not count.</returns>
    public uint Counting(uint frequencies) =>
        Field is { } field ? FieldFrequencies.Only(frequencies, (int)field) : frequencies;
}
