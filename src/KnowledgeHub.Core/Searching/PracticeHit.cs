using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Searching;

/// <summary>One hit.</summary>
public sealed record PracticeHit
{
    /// <summary>The entry.</summary>
    public required PracticeId Id { get; init; }

    /// <summary>BM25 score, 0 or more; comparable within one result list only. 0 when there were no words.</summary>
    public required double Score { get; init; }

    /// <summary>Whether editors pinned it for the searched text; in the order of relevance it then stands first, with score 0.</summary>
    public bool IsRecommended { get; init; }

    /// <summary>
    /// Fragments by field name (<c>title</c>, <c>claim</c>, <c>tags</c>, <c>body</c>, <c>commentary</c>): HTML-escaped text in which the only
    /// markup is <c>&lt;mark&gt;</c> around matched words. Only fields that matched.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Highlights { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Why it was found: which words matched in which field.</summary>
    public IReadOnlyList<MatchReason> Why { get; init; } = [];
}
