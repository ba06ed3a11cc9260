using KnowledgeHub.Core;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>Says what of a search could not be used, and how the rest was read.</summary>
internal static class SearchNotices
{
    /// <summary>The notices of a result, as sentences.</summary>
    public static IEnumerable<string> Of(PracticeResultPage found)
    {
        foreach (var notice in found.Notices)
        {
            yield return Word(notice);
        }

        if (found.Criteria.Text.Length > 0 && found.Reading.Words.Count == 0)
        {
            yield return PracticeStrings.PracticeNoticeNoWords;
        }

        if (found.Reading.ReadAsPlainWords)
        {
            yield return PracticeStrings.PracticeNoticePlainWords;
        }
    }

    private static string Word(RuleViolation notice) =>
        notice.Rule switch
        {
            SearchRules.TextIsTooLong => ReaderText.Fill(
                PracticeStrings.PracticeNoticeTextTooLong,
                notice.Detail
            ),
            SearchRules.FacetValueIsUnknown => ReaderText.Fill(
                PracticeStrings.PracticeNoticeUnknownValue,
                notice.Detail,
                EnumCode<SearchFacet>.TryParse(notice.Field, out var facet)
                    ? FacetNames.Of(facet)
                    : notice.Field
            ),
            SearchRules.YearRangeIsUnusable => ReaderText.Fill(
                PracticeStrings.PracticeNoticeYears,
                notice.Detail
            ),
            SearchRules.TooManyChoices => ReaderText.Fill(
                PracticeStrings.PracticeNoticeTooManyChoices,
                notice.Detail
            ),
            SearchRules.SortIsUnknown => ReaderText.Fill(
                PracticeStrings.PracticeNoticeUnknownSort,
                notice.Detail
            ),
            SearchRules.PageIsInvalid => ReaderText.Fill(
                PracticeStrings.PracticeNoticeInvalidPage,
                notice.Detail
            ),
            SearchRules.PageSizeIsInvalid => ReaderText.Fill(
                PracticeStrings.PracticeNoticeInvalidPageSize,
                notice.Detail,
                SearchRules.MaxPageSize
            ),
            _ => ReaderText.Fill(PracticeStrings.PracticeNoticeOther, notice.Detail),
        };
}
