using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Comparison;

/// <summary>One cycle of a country, scored by the unchanged indicators only.</summary>
/// <param name="Assessment">The cycle.</param>
/// <param name="Card">Its result by the unchanged indicators.</param>
public sealed record TrendCycle(Assessment Assessment, ScoreCard Card)
{
    /// <summary>Whether so little has a level that its scores should be read with care; the same threshold as between countries.</summary>
    public bool IsIncomplete =>
        ScoreRounding.Compared(Card.Overall.Completeness) < CountryComparison.NeededCompleteness;
}
