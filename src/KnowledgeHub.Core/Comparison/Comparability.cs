using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Comparison;

/// <summary>When the result of an assessment may stand beside others: same version, near year, enough of it answered.</summary>
internal static class Comparability
{
    /// <summary>Why a result may not stand beside others; empty when it may.</summary>
    /// <param name="framework">The version that the comparison is made by.</param>
    /// <param name="year">The year of reference that the comparison is made for.</param>
    /// <param name="one">The assessment.</param>
    /// <param name="card">Its result.</param>
    public static IEnumerable<IncomparableReason> Reasons(
        string framework,
        int year,
        Assessment one,
        ScoreCard card
    )
    {
        if (one.FrameworkVersion != framework)
        {
            yield return IncomparableReason.OtherFramework;
        }

        if (Math.Abs(one.ReferenceDate.Year - year) > CountryComparison.YearsApart)
        {
            yield return IncomparableReason.OtherReferenceYear;
        }

        if (IsTooIncomplete(card))
        {
            yield return IncomparableReason.TooIncomplete;
        }
    }

    /// <summary>Whether too little of what applies has a level.</summary>
    /// <param name="card">The result.</param>
    public static bool IsTooIncomplete(ScoreCard card) =>
        ScoreRounding.Compared(card.Overall.Completeness) < CountryComparison.NeededCompleteness;
}
