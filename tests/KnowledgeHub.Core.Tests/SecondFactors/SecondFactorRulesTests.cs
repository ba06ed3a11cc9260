using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.SecondFactors;

namespace KnowledgeHub.Core.Tests.SecondFactors;

public sealed class SecondFactorRulesTests
{
    private static readonly DateTime _now = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(Role.Contributor, false)]
    [InlineData(Role.Reviewer, false)]
    [InlineData(Role.Editor, false)]
    [InlineData(Role.Respondent, true)]
    [InlineData(Role.Coordinator, true)]
    [InlineData(Role.Approver, true)]
    [InlineData(Role.Advisor, true)]
    [InlineData(Role.Administrator, true)]
    public void IsRequired_EachRole_AsItSeesCountryData(Role role, bool isRequired) =>
        Assert.Equal(isRequired, SecondFactorRules.IsRequired([Role.Contributor, role]));

    /// <summary>A new role must be decided on above: who may read an assessment needs a second factor.</summary>
    [Fact]
    public void IsRequired_WhoMayReadAssessments_AllOfThem()
    {
        var readers = PolicyTable
            .Rows.Where(row =>
                row.Action is PortalAction.ReadAssessment or PortalAction.ReadAgencyAnswers
            )
            .SelectMany(row => row.Roles)
            .ToList();

        Assert.NotEmpty(readers);
        Assert.All(readers, role => Assert.True(SecondFactorRules.IsRequired([role])));
    }

    [Theory]
    [InlineData(14.0, 14)]
    [InlineData(13.2, 14)]
    [InlineData(0.1, 1)]
    [InlineData(0.0, 0)]
    [InlineData(-3.0, 0)]
    public void DaysLeft_TimeUntilDue_CountsTheBegunDay(double days, int left) =>
        Assert.Equal(left, SecondFactorRules.DaysLeft(_now.AddDays(days), _now));

    [Theory]
    [InlineData(0, true)]
    [InlineData(599, true)]
    [InlineData(600, false)]
    [InlineData(-1, false)]
    public void IsFresh_ProofOfThatAge_ForTenMinutes(int seconds, bool isFresh) =>
        Assert.Equal(isFresh, StepUpRules.IsFresh(_now.AddSeconds(-seconds), _now));

    [Fact]
    public void IsFresh_NoProof_IsNot() => Assert.False(StepUpRules.IsFresh(null, _now));
}
