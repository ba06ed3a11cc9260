using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Analysis;

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
);
