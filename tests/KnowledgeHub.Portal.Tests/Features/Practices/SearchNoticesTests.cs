using KnowledgeHub.Core.Searching;
using KnowledgeHub.Portal.Features.Practices;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;

namespace KnowledgeHub.Portal.Tests.Features.Practices;

public sealed class SearchNoticesTests : IDisposable
{
    private readonly ReaderCulture _reader = new("en-GB");

    public void Dispose() => _reader.Dispose();

    [Theory]
    [InlineData(
        SearchRules.TextIsTooLong,
        "q",
        "500",
        nameof(PracticeStrings.PracticeNoticeTextTooLong)
    )]
    [InlineData(
        SearchRules.SortIsUnknown,
        "sort",
        "size",
        nameof(PracticeStrings.PracticeNoticeUnknownSort)
    )]
    [InlineData(
        SearchRules.PageIsInvalid,
        "page",
        "x",
        nameof(PracticeStrings.PracticeNoticeInvalidPage)
    )]
    [InlineData(
        SearchRules.PageSizeIsInvalid,
        "pageSize",
        "900",
        nameof(PracticeStrings.PracticeNoticeInvalidPageSize),
        100
    )]
    [InlineData("new-rule", "x", "y", nameof(PracticeStrings.PracticeNoticeOther))]
    public void Of_BrokenRule_IsASentenceWithTheDetail(
        string rule,
        string field,
        string detail,
        string expectedKey,
        int? limit = null
    )
    {
        var notice = Assert.Single(SearchNotices.Of(Breaking(rule, field, detail)));

        Assert.Equal(ReaderText.Fill(Sentence(expectedKey), detail, limit ?? 0), notice);
    }

    [Theory]
    [InlineData("country", nameof(PracticeStrings.PracticeFacetCountry))]
    [InlineData("axis", nameof(PracticeStrings.PracticeFacetAxis))]
    public void Of_UnknownFacetValue_NamesTheFacetInWords(string field, string expectedKey) =>
        Assert.Equal(
            [
                ReaderText.Fill(
                    PracticeStrings.PracticeNoticeUnknownValue,
                    "ZZ",
                    Sentence(expectedKey)
                ),
            ],
            SearchNotices.Of(Breaking(SearchRules.FacetValueIsUnknown, field, "ZZ"))
        );

    [Theory]
    [InlineData("?!", false, nameof(PracticeStrings.PracticeNoticeNoWords))]
    [InlineData("\"open", true, nameof(PracticeStrings.PracticeNoticePlainWords))]
    [InlineData("", false, null)]
    [InlineData("patrol", false, null)]
    public void Of_Text_SaysHowItWasRead(string text, bool asPlainWords, string? expectedKey) =>
        Assert.Equal(
            expectedKey is null ? string.Empty : Sentence(expectedKey),
            string.Concat(SearchNotices.Of(Reading(text, asPlainWords)))
        );

    private static PracticeResultPage Reading(string text, bool asPlainWords) =>
        Readings.Nothing with
        {
            Criteria = new() { Text = text },
            Reading = new()
            {
                Words = text.Any(char.IsLetter) ? [text] : [],
                ReadAsPlainWords = asPlainWords,
            },
        };

    private static PracticeResultPage Breaking(string rule, string field, string detail) =>
        Readings.Nothing with
        {
            Notices = [new(rule, field, detail)],
        };

    private static string Sentence(string key) =>
        PracticeStrings.ResourceManager.GetString(key, null) ?? key;
}
