using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>Why an assessment cannot be compared, and what would change it, in words.</summary>
internal static class ExclusionWords
{
    /// <summary>Why.</summary>
    public static string Why(
        IncomparableReason reason,
        ComparedAssessment one,
        CountryComparison comparison
    ) =>
        reason switch
        {
            IncomparableReason.OtherFramework => ReaderText.Fill(
                CompareStrings.CompareReasonFramework,
                one.Assessment.FrameworkVersion,
                comparison.Framework.Version
            ),
            IncomparableReason.OtherReferenceYear => ReaderText.Fill(
                CompareStrings.CompareReasonYear,
                one.Assessment.ReferenceDate.Year,
                Years(comparison)
            ),
            _ => ReaderText.Fill(
                CompareStrings.CompareReasonIncomplete,
                ScoreWords.Percent(one.Completeness),
                ScoreWords.Percent(CountryComparison.NeededCompleteness)
            ),
        };

    /// <summary>What would change it.</summary>
    public static string Remedy(IncomparableReason reason, CountryComparison comparison) =>
        reason switch
        {
            IncomparableReason.OtherFramework => ReaderText.Fill(
                CompareStrings.CompareRemedyFramework,
                comparison.Framework.Version
            ),
            IncomparableReason.OtherReferenceYear => ReaderText.Fill(
                CompareStrings.CompareRemedyYear,
                Years(comparison)
            ),
            _ => CompareStrings.CompareRemedyIncomplete,
        };

    /// <summary>The years of reference that can be compared, such as "2023–2025".</summary>
    public static string Years(CountryComparison comparison) =>
        ReaderText.Fill(
            ScoreStrings.ScoreRange,
            comparison.ReferenceYear - CountryComparison.YearsApart,
            comparison.ReferenceYear + CountryComparison.YearsApart
        );
}
