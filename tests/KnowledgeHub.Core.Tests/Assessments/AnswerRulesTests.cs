using System.Globalization;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Assessments;

public sealed class AnswerRulesTests
{
    private const int Limit = AnswerContent.MaxTextLength;

    private static readonly DateOnly _reference = new(2025, 1, 31);

    private static readonly AnswerContent _notApplicable = new()
    {
        State = AnswerState.NotApplicable,
        Reason = "No sea border.",
    };

    [Theory]
    [InlineData(AnswerState.Scored, 1, "")]
    [InlineData(AnswerState.Scored, 5, "")]
    [InlineData(AnswerState.Scored, 0, AnswerRules.LevelIsInvalid)]
    [InlineData(AnswerState.Scored, 6, AnswerRules.LevelIsInvalid)]
    [InlineData(AnswerState.Scored, int.MinValue, AnswerRules.LevelIsInvalid)]
    [InlineData(AnswerState.Scored, null, AnswerRules.LevelIsInvalid)]
    [InlineData(AnswerState.Unknown, null, "")]
    [InlineData(AnswerState.Unknown, 3, AnswerRules.LevelIsUnexpected)]
    [InlineData(AnswerState.Unanswered, null, "")]
    [InlineData(AnswerState.Unanswered, 3, AnswerRules.LevelIsUnexpected)]
    public void Check_Level_BelongsToScoredOnly(AnswerState state, int? level, string expected) =>
        Assert.Equal(expected, Broken(new() { State = state, Level = level }));

    [Fact]
    public void Check_LevelOfNotApplicable_IsUnexpected() =>
        Assert.Equal(AnswerRules.LevelIsUnexpected, Broken(_notApplicable with { Level = 3 }));

    [Theory]
    [InlineData(0, AnswerRules.ReasonIsRequired)]
    [InlineData(1, "")]
    [InlineData(Limit, "")]
    [InlineData(Limit + 1, AnswerRules.ReasonIsTooLong)]
    public void Check_Reason_IsNeededAndLimited(int length, string expected) =>
        Assert.Equal(expected, Broken(_notApplicable with { Reason = new('r', length) }));

    [Theory]
    [InlineData(0, "")]
    [InlineData(Limit, "")]
    [InlineData(Limit + 1, AnswerRules.CommentIsTooLong)]
    public void Check_Comment_IsLimited(int length, string expected) =>
        Assert.Equal(expected, Broken(new() { Comment = new('c', length) }));

    [Theory]
    [InlineData("1899-12-31", AnswerRules.EvidenceIsTooNew)]
    [InlineData("1900-01-01", "")]
    [InlineData("2025-01-31", "")]
    [InlineData("2025-02-01", AnswerRules.EvidenceIsTooNew)]
    [InlineData("9999-12-31", AnswerRules.EvidenceIsTooNew)]
    public void Check_DayOfEvidence_LiesBeforeTheReference(string day, string expected) =>
        Assert.Equal(
            expected,
            Broken(new() { EvidenceFrom = DateOnly.Parse(day, CultureInfo.InvariantCulture) })
        );

    [Theory]
    [InlineData(EvidenceGrade.None, "")]
    [InlineData(EvidenceGrade.IndependentConfirmation, "")]
    [InlineData((EvidenceGrade)5, AnswerRules.EvidenceIsInvalid)]
    [InlineData((EvidenceGrade)(-1), AnswerRules.EvidenceIsInvalid)]
    public void Check_Evidence_IsOneOfTheGrades(EvidenceGrade grade, string expected) =>
        Assert.Equal(expected, Broken(new() { Evidence = grade }));

    [Fact]
    public void Check_SeveralRules_NamesEachWithItsFieldAndLimit()
    {
        var content = new AnswerContent
        {
            State = AnswerState.Scored,
            Level = 9,
            Comment = new('c', Limit + 1),
            EvidenceFrom = _reference.AddDays(1),
        };

        Assert.Equal(
            [
                new(AnswerRules.LevelIsInvalid, "level", "9"),
                new(AnswerRules.CommentIsTooLong, "comment", "5000"),
                new(AnswerRules.EvidenceIsTooNew, "evidenceFrom", "2025-01-31"),
            ],
            AnswerRules.Check(content, _reference)
        );
    }

    [Theory]
    [InlineData(AnswerState.NotApplicable, "No sea.")]
    [InlineData(AnswerState.Scored, "")]
    [InlineData(AnswerState.Unknown, "")]
    [InlineData(AnswerState.Unanswered, "")]
    public void Clean_Texts_AreTrimmedAndKeptWhereTheyBelong(AnswerState state, string reason)
    {
        var content = new AnswerContent
        {
            State = state,
            Reason = " No\u0000 sea. ",
            Comment = "\n Said\uFFFF so ",
        };

        var clean = AnswerRules.Clean(content);

        Assert.Equal((reason, "Said so"), (clean.Reason, clean.Comment));
    }

    [Fact]
    public void Clean_NumbersAndDays_StayAsTheyAre()
    {
        var content = new AnswerContent
        {
            State = AnswerState.Scored,
            Level = 3,
            Evidence = EvidenceGrade.Document,
            EvidenceFrom = _reference,
        };

        Assert.Equal(content, AnswerRules.Clean(content));
    }

    private static string Broken(AnswerContent content) =>
        string.Join(' ', AnswerRules.Check(content, _reference).Select(broken => broken.Rule));
}
