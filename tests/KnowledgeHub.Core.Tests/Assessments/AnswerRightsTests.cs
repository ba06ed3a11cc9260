using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using Stage = KnowledgeHub.Core.Assessments.AssessmentStatus;

namespace KnowledgeHub.Core.Tests.Assessments;

public sealed class AnswerRightsTests
{
    /// <summary>
    /// Who, a member of which agency, and whose answer; then the right at each of the seven stages: + granted, . not yet,
    /// o over, x closed, - only to be read. The agencies are border-police and customs.
    /// </summary>
    [Theory]
    [InlineData(Role.Coordinator, null, "national", ". . + o o o x")]
    [InlineData(Role.Coordinator, null, "customs", ". + o o o o x")]
    [InlineData(Role.Coordinator, "customs", "border-police", ". + o o o o x")]
    [InlineData(Role.Coordinator, null, "validation", "- - - - - - -")]
    [InlineData(Role.Respondent, "customs", "national", "- - - - - - -")]
    [InlineData(Role.Respondent, "customs", "customs", ". + o o o o x")]
    [InlineData(Role.Respondent, "customs", "border-police", "- - - - - - -")]
    [InlineData(Role.Respondent, null, "customs", "- - - - - - -")]
    [InlineData(Role.Respondent, "customs", "validation", "- - - - - - -")]
    [InlineData(Role.Approver, null, "national", "- - - - - - -")]
    [InlineData(Role.Approver, "customs", "customs", "- - - - - - -")]
    [InlineData(Role.Advisor, null, "validation", ". . . . . + x")]
    [InlineData(Role.Advisor, null, "national", "- - - - - - -")]
    [InlineData(Role.Advisor, "customs", "customs", "- - - - - - -")]
    [InlineData(Role.Editor, "customs", "customs", "- - - - - - -")]
    [InlineData(Role.Administrator, "customs", "national", "- - - - - - -")]
    [InlineData(null, null, "national", "- - - - - - -")]
    public void Of_WithAgencies_IsExactlyThis(
        Role? role,
        string? memberOf,
        string target,
        string expected
    ) => Assert.Equal(expected, Rights(role, memberOf, target, "border-police", "customs"));

    [Theory]
    [InlineData(Role.Coordinator, "national", ". . + o o o x")]
    [InlineData(Role.Respondent, "national", ". . + o o o x")]
    [InlineData(Role.Respondent, "validation", "- - - - - - -")]
    [InlineData(Role.Respondent, "customs", "- - - - - - -")]
    [InlineData(Role.Approver, "national", "- - - - - - -")]
    [InlineData(Role.Advisor, "national", "- - - - - - -")]
    [InlineData(Role.Advisor, "validation", ". . . . . + x")]
    public void Of_OneTeam_IsExactlyThis(Role? role, string target, string expected) =>
        Assert.Equal(expected, Rights(role, null, target));

    [Theory]
    [InlineData("national", Stage.Consensus)]
    [InlineData("customs", Stage.Scoring)]
    [InlineData("validation", Stage.Validation)]
    public void Of_OutsideTheScope_IsOutOfScope(string target, Stage stage)
    {
        Assessment cycle = AnAssessment().AtStage(stage).OfAreas("INS").WithAgencies("customs");
        var actor = Actors.With("all", Role.Coordinator, Role.Advisor).In("XA");

        Assert.Equal(AnswerRight.OutOfScope, Right(actor, cycle, "LEG.S.1", target));
        Assert.Equal(AnswerRight.Granted, Right(actor, cycle, "INS.S.1", target));
    }

    [Theory]
    [InlineData("LEG.S.1", AnswerRight.Granted)]
    [InlineData("INS.A.1", AnswerRight.Granted)]
    [InlineData("INS.A.2", AnswerRight.NotAssigned)]
    [InlineData("INF.N.3", AnswerRight.NotAssigned)]
    public void Of_Agency_IsGrantedWhatWasAssigned(string indicator, AnswerRight expected)
    {
        ParticipatingAgency customs = new()
        {
            Code = "customs",
            Areas = ["LEG"],
            Indicators = [new("INS.A.1")],
        };
        Assessment cycle = AnAssessment().AtStage(Stage.Scoring).WithAgencies([customs]);

        var right = Right(Actors.Respondent.In("XA"), cycle, indicator, "customs", "customs");

        Assert.Equal(expected, right);
    }

    [Fact]
    public void Of_CountryNotGranted_IsReadOnlyForEverybody()
    {
        var cycle = AnAssessment().OfCountry("GH").WithAgencies("customs");
        var everything = Actors.With("all", Enum.GetValues<Role>()).In("XA");

        Assert.Equal(AnswerRight.ReadOnly, Right(everything, cycle, "LEG.S.1", "national"));
        Assert.Equal(
            AnswerRight.ReadOnly,
            Right(everything, cycle, "LEG.S.1", "customs", "customs")
        );
    }

    /// <summary>Who, a member of which agency, whose answers; then whether they are seen at each of the seven stages.</summary>
    [Theory]
    [InlineData(Role.Respondent, "customs", "customs", "+ + + + + + +")]
    [InlineData(Role.Respondent, "customs", "border-police", "- - + + + + +")]
    [InlineData(Role.Respondent, null, "customs", "- - + + + + +")]
    [InlineData(Role.Respondent, "customs", "national", "+ + + + + + +")]
    [InlineData(Role.Respondent, "customs", "validation", "- - - - - - +")]
    [InlineData(Role.Coordinator, null, "customs", "+ + + + + + +")]
    [InlineData(Role.Coordinator, null, "validation", "- - - - - - +")]
    [InlineData(Role.Approver, null, "customs", "- - + + + + +")]
    [InlineData(Role.Approver, null, "national", "+ + + + + + +")]
    [InlineData(Role.Approver, null, "validation", "- - - - - - +")]
    [InlineData(Role.Advisor, null, "customs", "- - - - - - -")]
    [InlineData(Role.Advisor, null, "national", "+ + + + + + +")]
    [InlineData(Role.Advisor, null, "validation", "+ + + + + + +")]
    public void MaySee_StageAndAnswers_IsExactlyThis(
        Role role,
        string? memberOf,
        string agency,
        string expected
    )
    {
        var seen = Enum.GetValues<Stage>()
            .Select(stage => AnAssessment().AtStage(stage).WithAgencies("border-police", "customs"))
            .Select(cycle =>
                AnswerRights.MaySee(Actors.Of(role).In("XA"), cycle, agency, memberOf) ? '+' : '-'
            );

        Assert.Equal(expected, string.Join(' ', seen));
    }

    [Fact]
    public void MaySee_AgencyOfAnInventedCountryThatIsNotGranted_IsNothingForAnAdvisor() =>
        Assert.False(
            AnswerRights.MaySee(
                Actors.Advisor,
                AnAssessment().AtStage(Stage.Closed).WithAgencies("customs"),
                "customs",
                null
            )
        );

    private static string Rights(
        Role? role,
        string? memberOf,
        string target,
        params string[] agencies
    ) =>
        string.Join(
            ' ',
            Enum.GetValues<Stage>()
                .Select(stage => AnAssessment().AtStage(stage).WithAgencies(agencies).Build())
                .Select(cycle =>
                    Right(Actors.Of(role).In("XA"), cycle, "LEG.S.1", target, memberOf)
                )
                .Select(Sign)
        );

    private static AnswerRight Right(
        Actor actor,
        Assessment cycle,
        string indicator,
        string target,
        string? memberOf = null
    ) => AnswerRights.Of(actor, cycle, new(cycle.Id, new(indicator), target), memberOf);

    private static char Sign(AnswerRight right) =>
        right switch
        {
            AnswerRight.Granted => '+',
            AnswerRight.NotYet => '.',
            AnswerRight.Over => 'o',
            AnswerRight.Closed => 'x',
            AnswerRight.ReadOnly => '-',
            _ => '?',
        };
}
