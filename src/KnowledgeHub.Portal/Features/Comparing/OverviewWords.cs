using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>The words of an overview.</summary>
internal static class OverviewWords
{
    /// <summary>The stages from which on assessments can be shown; null for all.</summary>
    public static IReadOnlyList<(AssessmentStatus? From, string Name)> Stages =>
        [
            (null, CompareStrings.OverviewStageAll),
            (AssessmentStatus.Submitted, CompareStrings.OverviewStageSubmitted),
            (AssessmentStatus.Closed, CompareStrings.OverviewStageClosed),
        ];

    /// <summary>What an overview can show, in the order of the links.</summary>
    public static IReadOnlyList<(OverviewShow Show, string Name)> Shows =>
        [
            (OverviewShow.Map, CompareStrings.OverviewMap),
            (OverviewShow.Profiles, CompareStrings.OverviewProfiles),
            (OverviewShow.Time, CompareStrings.OverviewTime),
            (OverviewShow.Spread, CompareStrings.OverviewSpread),
        ];

    /// <summary>On what a chart rests: version, years, countries, common questions, what does not apply, confidence, stage, day.</summary>
    public static IReadOnlyList<string> Statement(CountryOverview overview)
    {
        var compared = overview.Compared.ToList();
        var percent = compared.Count == 0 ? 0 : compared.Average(country => country.NotApplicable);
        return
        [
            ReaderText.Fill(
                CompareStrings.OverviewFactVersion,
                overview.Framework.Version,
                Years(overview)
            ),
            ReaderText.Fill(
                CompareStrings.OverviewFactCountries,
                compared.Count,
                overview.Countries.Length
            ),
            ReaderText.Fill(
                CompareStrings.OverviewFactCommon,
                ScoreWords.Percent(overview.CommonShare ?? 0),
                ScoreWords.Percent(percent)
            ),
            ReaderText.Fill(
                CompareStrings.OverviewFactConfidence,
                Count(compared, ConfidenceBand.Low),
                Count(compared, ConfidenceBand.Medium),
                Count(compared, ConfidenceBand.High)
            ),
            ReaderText.Fill(
                CompareStrings.OverviewFactStage,
                compared.Count(country => country.Assessment.Status >= AssessmentStatus.Submitted),
                compared.Count
            ),
            ReaderText.Fill(CompareStrings.OverviewFactDate, ReaderText.Date(overview.AsOfUtc)),
        ];
    }

    /// <summary>Why a country cannot be compared.</summary>
    public static string Why(
        IncomparableReason reason,
        OverviewCountry country,
        CountryOverview overview
    )
    {
        var one = country.Assessment;
        return reason switch
        {
            IncomparableReason.OtherFramework => ReaderText.Fill(
                CompareStrings.CompareReasonFramework,
                one.FrameworkVersion,
                overview.Framework.Version
            ),
            IncomparableReason.OtherReferenceYear => ReaderText.Fill(
                CompareStrings.CompareReasonYear,
                one.ReferenceDate.Year,
                Years(overview)
            ),
            _ => ReaderText.Fill(
                CompareStrings.CompareReasonIncomplete,
                ScoreWords.Percent(country.Completeness),
                ScoreWords.Percent(CountryComparison.NeededCompleteness)
            ),
        };
    }

    /// <summary>Why a comparison was not saved.</summary>
    public static string Rule(RuleViolation violation) =>
        violation.Rule switch
        {
            KeepComparisons.NameIsRequired => CompareStrings.SavedErrorName,
            KeepComparisons.TooManyComparisons => ReaderText.Fill(
                CompareStrings.SavedErrorMany,
                violation.Detail
            ),
            _ => ReaderText.Fill(CompareStrings.SavedErrorLong, violation.Detail),
        };

    private static string Years(CountryOverview overview) =>
        ReaderText.Fill(
            ScoreStrings.ScoreRange,
            overview.Year - CountryComparison.YearsApart,
            overview.Year + CountryComparison.YearsApart
        );

    private static int Count(IEnumerable<OverviewCountry> countries, ConfidenceBand band) =>
        countries.Count(country => Confidence.Band(country.Card?.Overall.Confidence ?? 0) == band);
}
