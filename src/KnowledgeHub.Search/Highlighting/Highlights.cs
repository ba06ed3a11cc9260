using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Search.Highlighting;

/// <summary>What to show of a document that was found.</summary>
/// <param name="Fragments">HTML fragments by field name; only fields that matched.</param>
/// <param name="Why">The words that matched, by field.</param>
internal sealed record Highlights(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Fragments,
    IReadOnlyList<MatchReason> Why
);
