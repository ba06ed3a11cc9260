using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Highlighting;

/// <summary>A clause that matched in a field.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Language">Language of the text.</param>
/// <param name="IsForeign">Whether that is not the reader's.</param>
/// <param name="Clause">Number of the clause.</param>
internal readonly record struct FieldReason(
    MatchKind Kind,
    TextLanguage Language,
    bool IsForeign,
    int Clause
);
