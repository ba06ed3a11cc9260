using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Assessments;

public sealed class ApprovedContentTests
{
    private static readonly Assessment _cycle = AnAssessment().WithAgencies("customs");

    private static readonly AnswerContent _content = new()
    {
        State = AnswerState.Scored,
        Level = 3,
        Comment = "c",
    };

    private static readonly string _hash = Hash(_cycle, With(_content));

    /// <summary>Each field of an answer, changed alone.</summary>
    private static readonly Dictionary<string, AnswerContent> _changes = new()
    {
        [nameof(AnswerContent.State)] = _content with { State = AnswerState.Unknown },
        [nameof(AnswerContent.Level)] = _content with { Level = 4 },
        [nameof(AnswerContent.Reason)] = _content with { Reason = "r" },
        [nameof(AnswerContent.Comment)] = _content with { Comment = "d" },
        [nameof(AnswerContent.Evidence)] = _content with { Evidence = EvidenceGrade.Document },
        [nameof(AnswerContent.EvidenceFrom)] = _content with { EvidenceFrom = new(2024, 1, 1) },
        [nameof(AnswerContent.Confidence)] = _content with { Confidence = DeclaredConfidence.Low },
        [nameof(AnswerContent.Strengths)] = _content with { Strengths = "s" },
        [nameof(AnswerContent.Improvements)] = _content with { Improvements = "i" },
        [nameof(AnswerContent.PlannedActions)] = _content with { PlannedActions = "p" },
        [nameof(AnswerContent.Rationale)] = _content with { Rationale = "a" },
        [nameof(AnswerContent.Dissent)] = _content with { Dissent = "d" },
        [nameof(AnswerContent.Votes)] = _content with { Votes = new(0, 0, 2, 0, 0) },
        [nameof(AnswerContent.Language)] = _content with { Language = Language.French },
    };

    public static TheoryData<string> EveryField =>
        [
            .. typeof(AnswerContent)
                .GetProperties()
                .Where(property => property.CanWrite)
                .Select(property => property.Name),
        ];

    [Theory]
    [MemberData(nameof(EveryField))]
    public void HashOf_AnyFieldOfAJointAnswerChanged_IsAnother(string field) =>
        Assert.NotEqual(_hash, Hash(_cycle, With(_changes[field])));

    [Fact]
    public void HashOf_SameContent_IsTheSameInSixtyFourDigits()
    {
        var moved = With(_content) with
        {
            Version = 7,
            UpdatedBy = "x",
            UpdatedUtc = DateTime.UnixEpoch,
        };

        Assert.Equal(_hash, Hash(_cycle with { Version = 9 }, moved));
        Assert.Matches("^[0-9a-f]{64}$", _hash);
    }

    [Fact]
    public void HashOf_AnswersOfAgenciesAndAdvisor_TakeNoPart()
    {
        Answer[] all =
        [
            With(_content),
            With(_content) with
            {
                Agency = "customs",
                Content = _changes["Level"],
            },
            With(_content) with
            {
                Agency = AnswerKey.Validation,
                Content = _changes["Level"],
            },
        ];

        Assert.Equal(_hash, Hash(_cycle, all));
    }

    [Fact]
    public void HashOf_ReadingByAnAgency_IsStillThatOfTheJointAnswers()
    {
        var reading = new AssessmentReading(_cycle, AFramework(), [With(_content)]);

        Assert.Equal(_hash, ApprovedContent.HashOf(reading.By("customs")));
    }

    [Fact]
    public void HashOf_AnotherAssessment_IsAnother()
    {
        Assessment[] others =
        [
            _cycle with
            {
                Id = new("A-0002"),
            },
            _cycle with
            {
                Country = new("XB"),
            },
            _cycle with
            {
                Name = "2026",
            },
            _cycle with
            {
                ReferenceDate = new(2025, 2, 1),
            },
            _cycle with
            {
                FrameworkVersion = "2.0",
            },
            _cycle with
            {
                Areas = ["LEG"],
            },
        ];

        Assert.All(others, other => Assert.NotEqual(_hash, Hash(other, With(_content))));
    }

    [Fact]
    public void HashOf_TextsOnEitherSideOfABorder_DoNotFlowTogether() =>
        Assert.NotEqual(
            Hash(_cycle, With(_content with { Strengths = "ab", Improvements = "c" })),
            Hash(_cycle, With(_content with { Strengths = "a", Improvements = "bc" }))
        );

    [Fact]
    public void HashOf_OrderOfReading_DoesNotMatter() =>
        Assert.Equal(
            Hash(_cycle, With(_content), AnAnswer(_cycle, "INS.S.1")),
            Hash(_cycle, AnAnswer(_cycle, "INS.S.1"), With(_content))
        );

    private static Answer With(AnswerContent content) => AnAnswer(_cycle, "LEG.S.1", content);

    private static string Hash(Assessment cycle, params Answer[] answers) =>
        ApprovedContent.HashOf(new(cycle, AFramework(), answers));
}
