using System.Collections.Immutable;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Quality;

/// <summary>One thing to look at again.</summary>
/// <param name="Rule">What was looked for.</param>
/// <param name="Area">Code of the area.</param>
/// <param name="Indicator">The indicator; null when the finding is about the area.</param>
public sealed record QualityFinding(QualityRule Rule, string Area, Indicator? Indicator)
{
    /// <summary>The level of the national answer; null when it has none.</summary>
    public int? Level { get; init; }

    /// <summary>What was chosen in the national answer.</summary>
    public AnswerState State { get; init; }

    /// <summary>The evidence that the level needs; null where the finding is not about that.</summary>
    public EvidenceGrade? Needed { get; init; }

    /// <summary>The items that it is about; those that the reader may not know of are left out.</summary>
    public ImmutableArray<EvidenceItem> Items { get; init; } = [];

    /// <summary>What was counted: items, levels between the agencies, or indicators that do not apply.</summary>
    public int Count { get; init; }

    /// <summary>Of how many indicators; 0 where that is not counted.</summary>
    public int Total { get; init; }
}
