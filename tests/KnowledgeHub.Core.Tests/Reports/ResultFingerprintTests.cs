using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Reports;

public sealed class ResultFingerprintTests
{
    private static readonly AnswerContent _content = new()
    {
        State = AnswerState.Scored,
        Level = 3,
        Evidence = EvidenceGrade.Document,
        EvidenceFrom = new(2024, 12, 1),
        Comment = "one",
    };

    private readonly Assessment _assessment = AnAssessment();

    public static TheoryData<AnswerContent, bool> Changes { get; } =
        new()
        {
            { _content, true },
            { _content with { Comment = "two" }, true },
            { _content with { Level = 4 }, false },
            { _content with { Evidence = EvidenceGrade.Statement }, false },
            { _content with { EvidenceFrom = new(2015, 1, 1) }, false },
            {
                new() { State = AnswerState.Unknown },
                false
            },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Of_ChangedAnswer_StaysTheSameOnlyWhereNoScoreCanChange(
        AnswerContent changed,
        bool isSame
    )
    {
        var before = ResultFingerprint.Of(Reading(_content));

        Assert.Equal(isSame, before == ResultFingerprint.Of(Reading(changed)));
        Assert.Matches("^[0-9a-f]{64}$", before);
    }

    [Fact]
    public void Of_AnotherAssessment_IsAnother()
    {
        var other = new AssessmentReading(
            AnAssessment().WithId("A-0002"),
            AFramework(),
            [AnAnswer(_assessment, "LEG.S.1", _content)]
        );

        Assert.NotEqual(ResultFingerprint.Of(Reading(_content)), ResultFingerprint.Of(other));
    }

    private AssessmentReading Reading(AnswerContent content) =>
        new(_assessment, AFramework(), [AnAnswer(_assessment, "LEG.S.1", content)]);
}
