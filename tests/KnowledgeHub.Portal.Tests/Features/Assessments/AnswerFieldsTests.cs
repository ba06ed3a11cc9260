using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Features.Assessments;

namespace KnowledgeHub.Portal.Tests.Features.Assessments;

public sealed class AnswerFieldsTests
{
    public static TheoryData<AnswerContent> Contents { get; } =
    [
        AnswerContent.Blank,
        new() { Comment = "Later\nagain" },
        new() { State = AnswerState.Unknown },
        new() { State = AnswerState.NotApplicable, Reason = "Inland" },
        new()
        {
            State = AnswerState.Scored,
            Level = 4,
            Evidence = EvidenceGrade.DocumentAndUse,
            EvidenceFrom = new(2024, 2, 29),
            Comment = "Ours",
        },
    ];

    [Theory]
    [MemberData(nameof(Contents))]
    public void ToContent_OfTheFieldsOfAnAnswer_IsTheAnswer(AnswerContent content) =>
        Assert.Equal(content, AnswerFields.Of(content).ToContent());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("scoring")]
    [InlineData("<b>")]
    public void ToContent_ForeignChoice_IsUnanswered(string? choice) =>
        Assert.Equal(AnswerContent.Blank, new AnswerFields { Choice = choice }.ToContent());

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("-1")]
    public void ToContent_LevelOutsideTheScale_IsLeftToTheRules(string choice)
    {
        var content = new AnswerFields { Choice = choice }.ToContent();

        Assert.NotEmpty(AnswerRules.Check(content, new(2025, 1, 1)));
    }

    [Theory]
    [InlineData("not-applicable")]
    [InlineData("unknown")]
    [InlineData("")]
    public void ToContent_WithoutALevel_HasNoEvidence(string choice)
    {
        var fields = new AnswerFields
        {
            Choice = choice,
            Evidence = "document",
            EvidenceFrom = "2024-01-01",
        };

        var content = fields.ToContent();

        Assert.Equal((null, null), (content.Evidence, content.EvidenceFrom));
    }

    [Theory]
    [InlineData("2024-13-01")]
    [InlineData("1.2.2024")]
    [InlineData("")]
    public void ToContent_NoDay_IsWithoutOne(string day) =>
        Assert.Null(
            new AnswerFields { Choice = "3", EvidenceFrom = day }
                .ToContent()
                .EvidenceFrom
        );

    [Fact]
    public void ToContent_LineEndsOfAnySystem_AreOneKind() =>
        Assert.Equal(
            "a\nb\nc",
            new AnswerFields { Comment = " a\r\nb\rc " }
                .ToContent()
                .Comment
        );
}
