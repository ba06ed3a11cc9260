using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Data.Tests.Content;

/// <summary>Every entry has what a reader needs, within the limits of a page.</summary>
public sealed class EntryFieldTests
{
    private const int FewestQuestions = 3;
    private const int LongestItem = 500;
    private const int LongestSection = 4000;

    /// <summary>A text that no entry may lack, by name.</summary>
    public static TheoryData<string> Mandatory =>
        [
            .. TextSection.Opening.Select(section => section.Name),
            "context",
            "challenge",
            "practice",
            .. TextSection.Commentary.Select(section => section.Name),
        ];

    [Theory]
    [MemberData(nameof(Mandatory))]
    public void Text_OfEveryEntry_IsThere(string name)
    {
        var section = TextSection.All.Single(section => section.Name == name);

        AssertNone(content => section.Read(content)[content.OriginalLanguage] is null);
    }

    [Fact]
    public void Classification_OfEveryEntry_IsThere() =>
        AssertNone(content =>
            content.Classification
                is { Areas: [] }
                    or { Pillars: [] }
                    or { Drivers: [] }
                    or { CycleSteps: [] }
                    or { Concepts: [] }
                    or { Indicators: [] }
            || content.ReviewBy is null
            || content.Provenance.Caveats.Count == 0
        );

    [Fact]
    public void Questions_OfEveryEntry_AreSeveral() =>
        AssertNone(content =>
            Lines(content.Questions[content.OriginalLanguage]).Count < FewestQuestions
        );

    [Fact]
    public void Length_OfEveryText_IsWithinItsLimit() =>
        AssertNone(content =>
            IsLonger(content.Title, PracticeContent.MaxTitleLength)
            || IsLonger(content.Claim, PracticeContent.MaxClaimLength)
            || IsLonger(content.Summary, PracticeContent.MaxSummaryLength)
            || TextSection.All.Any(section => IsLonger(section.Read(content), LongestSection))
            || content.Provenance.Caveats.Any(caveat => caveat.Length > LongestItem)
        );

    [Fact]
    public void Claim_OfEveryEntry_IsOneSentence() =>
        AssertNone(content =>
            content.Claim.Languages.Any(language => Sentences(content.Claim[language]) is not 1)
        );

    private static void AssertNone(Func<PracticeContent, bool> isWrong) =>
        Assert.Empty(
            ShippedEntries
                .All.Where(entry => isWrong(entry.Content))
                .Select(entry => entry.Slug.ToString())
        );

    private static bool IsLonger(LocalizedText text, int limit) =>
        text.Languages.Any(language => text[language]?.Length > limit);

    private static List<string> Lines(string? text) =>
        [.. (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    private static int Sentences(string? text) =>
        (text ?? "").Split(". ", StringSplitOptions.RemoveEmptyEntries).Length;
}
