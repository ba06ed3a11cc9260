using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;

namespace KnowledgeHub.Portal.Tests.Features.Assessments;

public sealed class AnswerWordsTests : IDisposable
{
    private readonly ReaderCulture _culture = new("en-GB");

    [Theory]
    [InlineData("4", "4")]
    [InlineData("not-applicable", "n/a")]
    [InlineData("unknown", "?")]
    [InlineData("", "")]
    public void Letter_OfAnAnswer_TellsItWithoutColour(string choice, string expected) =>
        Assert.Equal(
            expected,
            AnswerWords.Letter(new AnswerFields { Choice = choice, Reason = "x" }.ToContent())
        );

    [Theory]
    [InlineData("en-GB")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("ru")]
    public void Of_EachOutcome_HasWordsOfItsOwn(string culture)
    {
        ReaderCulture.Set(culture);

        var words = Enum.GetValues<AnswerSaving>()
            .Select(saving => AnswerWords.Of(saving, null, 0))
            .ToList();

        Assert.Equal(words.Count, words.Distinct().Count());
        Assert.DoesNotContain(words, string.IsNullOrWhiteSpace);
    }

    [Theory]
    [InlineData(AnswerRules.ReasonIsRequired, "", "“Not applicable” needs a reason.")]
    [InlineData(
        AnswerRules.CommentIsTooLong,
        "5000",
        "The comment may have at most 5,000 characters."
    )]
    [InlineData(
        AnswerRules.ReasonIsTooLong,
        "5000",
        "The reason may have at most 5,000 characters."
    )]
    [InlineData(
        AnswerRules.EvidenceIsTooNew,
        "2025-01-31",
        "The date of the evidence must lie between 1900 and the day of reference, 31 January 2025."
    )]
    [InlineData(
        AnswerRules.LevelIsInvalid,
        "9",
        "What was chosen is not among what is offered here, so it was not saved. Load the page again and choose anew."
    )]
    public void Rule_Broken_IsAskedForInWords(string rule, string detail, string expected) =>
        Assert.Equal(expected, AnswerWords.Rule(new RuleViolation(rule, "field", detail)));

    [Fact]
    public void Moment_OfAReaderAhead_IsOnTheReadersClock() =>
        Assert.Equal(
            "2 March 2025, 01:30",
            AnswerWords.Moment(new(2025, 3, 1, 23, 0, 0, DateTimeKind.Utc), offsetMinutes: 150)
        );

    [Fact]
    public void Details_OfAnAnswer_NameWhatItSays()
    {
        var content = new AnswerContent
        {
            State = AnswerState.Scored,
            Level = 3,
            Evidence = EvidenceGrade.Document,
            EvidenceFrom = new(2024, 5, 1),
            Comment = "Ours",
        };

        var details = AnswerWords.Details(content);

        Assert.Equal(
            [
                (AssessmentStrings.AnswerEvidence, ScoreStrings.ScoreEvidenceDocument),
                (AssessmentStrings.AnswerEvidenceFrom, "1 May 2024"),
                (AssessmentStrings.AnswerComment, "Ours"),
            ],
            details
        );
    }

    public void Dispose() => _culture.Dispose();
}
