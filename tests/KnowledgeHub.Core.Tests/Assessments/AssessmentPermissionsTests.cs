using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Tests.Assessments;

public sealed class AssessmentPermissionsTests
{
    private const string Read = "read";
    private const string Answer = "read answer";
    private const string Run = "read answer run";

    private static readonly PortalAction[] _actions =
    [
        PortalAction.ReadAssessment,
        PortalAction.AnswerIndicator,
        PortalAction.RunCycle,
    ];

    /// <summary>Every role, each kind of country, and what it may do there; the grants are XA and GH.</summary>
    [Theory]
    [InlineData(null, "XA", "")]
    [InlineData(null, "XB", "")]
    [InlineData(null, "GH", "")]
    [InlineData(null, "TN", "")]
    [InlineData(Role.Contributor, "GH", "")]
    [InlineData(Role.Editor, "GH", "")]
    [InlineData(Role.Administrator, "GH", "")]
    [InlineData(Role.Administrator, "XB", "")]
    [InlineData(Role.Respondent, "XA", Answer)]
    [InlineData(Role.Respondent, "GH", Answer)]
    [InlineData(Role.Respondent, "XB", "")]
    [InlineData(Role.Respondent, "TN", "")]
    [InlineData(Role.Coordinator, "XA", Run)]
    [InlineData(Role.Coordinator, "GH", Run)]
    [InlineData(Role.Coordinator, "XB", "")]
    [InlineData(Role.Coordinator, "TN", "")]
    [InlineData(Role.Advisor, "XA", Read)]
    [InlineData(Role.Advisor, "GH", Read)]
    [InlineData(Role.Advisor, "XB", Read)]
    [InlineData(Role.Advisor, "TN", "")]
    [InlineData(Role.Advisor, "XK", "")]
    public void May_RoleAndCountry_IsExactlyThis(Role? role, string country, string expected)
    {
        var actor = Actors.Of(role) with { Countries = [new("XA"), new("GH")] };

        var allowed = _actions.Where(action => actor.May(action, new CountryCode(country)));

        Assert.Equal(expected, string.Join(' ', allowed.Select(Word)));
    }

    [Fact]
    public void May_WithoutGrants_IsNothingForThoseWhoWorkForACountry()
    {
        var actors = new[] { Actors.Respondent, Actors.Coordinator };

        Assert.DoesNotContain(
            actors,
            actor => actor.May(PortalAction.ReadAssessment, new CountryCode("XA"))
        );
    }

    private static string Word(PortalAction action) =>
        action switch
        {
            PortalAction.ReadAssessment => "read",
            PortalAction.AnswerIndicator => "answer",
            _ => "run",
        };
}
