using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Testing.Builders;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Assessments;

public sealed class AnswerMoveTests
{
    private static readonly Assessment _assessment = AnAssessment();

    private readonly AssessmentReading _reading = new(
        _assessment,
        FrameworkBuilder.AFramework(),
        [AnAnswer(_assessment, "LEG.S.2"), AnAnswer(_assessment, "LEG.S.3")]
    );

    [Theory]
    [InlineData("LEG.S.1", "next", "LEG.S.2")]
    [InlineData("LEG.S.1", "unanswered", "LEG.A.1")]
    [InlineData("LEG.S.1", "previous", null)]
    [InlineData("LEG.A.1", "previous", "LEG.S.3")]
    [InlineData("INF.N.3", "next", null)]
    [InlineData("INF.N.3", "unanswered", "LEG.S.1")]
    [InlineData("LEG.S.1", "INF.N.3", "INF.N.3")]
    [InlineData("LEG.S.1", "inf.n.3", "INF.N.3")]
    [InlineData("LEG.S.1", "INF.N.9", null)]
    [InlineData("LEG.S.1", "anything", null)]
    [InlineData("LEG.S.1", null, null)]
    [InlineData(null, "next", "LEG.S.1")]
    public void Find_Target_IsTheIndicatorOrNothing(string? from, string? target, string? expected)
    {
        var start = from is null ? (IndicatorId?)null : new(from);

        var found = AnswerMove.Find(_reading, start, target);

        Assert.Equal(expected, found?.Id.Value);
    }
}
