using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Teams;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Teams;

public sealed class TeamRulesTests
{
    private static readonly InvitationRequest _fine = new(
        Role.Respondent,
        "customs",
        "Head of unit",
        14
    );

    private static readonly Assessment _cycle = AnAssessment().WithAgencies("customs", "migration");

    [Fact]
    public void Check_LeastInvitation_IsFine() => Assert.Equal("", Broken(_fine));

    [Theory]
    [InlineData(Role.Respondent, "")]
    [InlineData(Role.Approver, "")]
    [InlineData(Role.Coordinator, TeamRules.RoleIsInvalid)]
    [InlineData(Role.Advisor, TeamRules.RoleIsInvalid)]
    [InlineData(Role.Editor, TeamRules.RoleIsInvalid)]
    [InlineData(Role.Administrator, TeamRules.RoleIsInvalid)]
    [InlineData((Role)99, TeamRules.RoleIsInvalid)]
    public void Check_Role_IsRespondentOrApprover(Role role, string expected) =>
        Assert.Equal(expected, Broken(_fine with { Role = role }));

    [Theory]
    [InlineData(Role.Respondent, "", TeamRules.AgencyIsUnknown)]
    [InlineData(Role.Respondent, "health", TeamRules.AgencyIsUnknown)]
    [InlineData(Role.Respondent, "national", TeamRules.AgencyIsUnknown)]
    [InlineData(Role.Approver, "", "")]
    public void Check_Agency_TakesPart(Role role, string agency, string expected) =>
        Assert.Equal(expected, Broken(_fine with { Role = role, Agency = agency }));

    [Theory]
    [InlineData(0, TeamRules.AddresseeIsRequired)]
    [InlineData(120, "")]
    [InlineData(121, TeamRules.AddresseeIsTooLong)]
    public void Check_Addressee_IsNeededAndLimited(int length, string expected) =>
        Assert.Equal(expected, Broken(_fine with { Addressee = new('a', length) }));

    [Theory]
    [InlineData(int.MinValue, TeamRules.DaysAreInvalid)]
    [InlineData(0, TeamRules.DaysAreInvalid)]
    [InlineData(1, "")]
    [InlineData(60, "")]
    [InlineData(61, TeamRules.DaysAreInvalid)]
    public void Check_Days_LieInRange(int days, string expected) =>
        Assert.Equal(expected, Broken(_fine with { Days = days }));

    [Theory]
    [InlineData("ana", "customs", "")]
    [InlineData("ana", "migration", TeamRules.ReplacedIsUnknown)]
    [InlineData("ben", "customs", TeamRules.ReplacedIsUnknown)]
    public void Check_Replaced_BelongsToTheAgency(
        string replaces,
        string agency,
        string expected
    ) => Assert.Equal(expected, Broken(_fine with { Replaces = replaces, Agency = agency }));

    [Theory]
    [InlineData(AssessmentStatus.Preparation, "")]
    [InlineData(AssessmentStatus.Validation, "")]
    [InlineData(AssessmentStatus.Closed, TeamRules.AssessmentIsClosed)]
    public void Check_ClosedAssessment_TakesNobody(AssessmentStatus stage, string expected) =>
        Assert.Equal(expected, Broken(_fine, _cycle with { Status = stage }));

    private static string Broken(InvitationRequest request, Assessment? cycle = null) =>
        string.Join(
            ' ',
            TeamRules
                .Check(request, cycle ?? _cycle, [new("ana", "Ana", "customs", default)])
                .Select(violation => violation.Rule)
        );
}
