using KnowledgeHub.Core.Reports;

namespace KnowledgeHub.Core.Tests.Reports;

public sealed class HandlingRulesTests
{
    /// <summary>The first letters of what everybody may see; C for a comparison with an unpublished cycle, R for restricted evidence, M for more answers than everybody is given, S for an approved summary.</summary>
    [Theory]
    [InlineData("", "", false, HandlingMark.Internal)]
    [InlineData("", "", true, HandlingMark.Internal)]
    [InlineData("s", "", false, HandlingMark.Internal)]
    [InlineData("sa", "", false, HandlingMark.Public)]
    [InlineData("sa", "", true, HandlingMark.Internal)]
    [InlineData("sac", "", true, HandlingMark.Public)]
    [InlineData("sa", "C", false, HandlingMark.Internal)]
    [InlineData("sac", "C", true, HandlingMark.Internal)]
    [InlineData("", "R", false, HandlingMark.Internal)]
    [InlineData("", "R", true, HandlingMark.Restricted)]
    [InlineData("sa", "R", false, HandlingMark.Public)]
    [InlineData("sa", "R", true, HandlingMark.Restricted)]
    [InlineData("sac", "R", true, HandlingMark.Public)]
    [InlineData("sac", "CR", true, HandlingMark.Restricted)]
    [InlineData("sa", "M", false, HandlingMark.Internal)]
    [InlineData("sac", "M", true, HandlingMark.Internal)]
    [InlineData("sac", "MR", true, HandlingMark.Restricted)]
    [InlineData("sa", "S", false, HandlingMark.Public)]
    [InlineData("sa", "RS", false, HandlingMark.Public)]
    [InlineData("", "S", false, HandlingMark.Internal)]
    [InlineData("", "RS", false, HandlingMark.Restricted)]
    [InlineData("sa", "MRS", false, HandlingMark.Restricted)]
    public void Least_ByWhatItIsMadeOf_IsWhatTheContentRequires(
        string everybodySees,
        string holds,
        bool withWords,
        HandlingMark expected
    )
    {
        var sources = new ReportSources(
            new(
                everybodySees.Contains('s'),
                everybodySees.Contains('a'),
                everybodySees.Contains('c'),
                Evidence: false
            ),
            holds.Contains('C'),
            holds.Contains('R')
        )
        {
            HoldsMoreAnswers = holds.Contains('M'),
            HoldsApprovedSummary = holds.Contains('S'),
        };

        Assert.Equal(expected, HandlingRules.Least(sources, withWords));
    }

    [Theory]
    [InlineData(HandlingMark.Public, HandlingMark.Internal, HandlingMark.Internal)]
    [InlineData(HandlingMark.Public, HandlingMark.Public, HandlingMark.Public)]
    [InlineData(HandlingMark.Restricted, HandlingMark.Internal, HandlingMark.Restricted)]
    [InlineData(HandlingMark.Internal, HandlingMark.Restricted, HandlingMark.Restricted)]
    public void Raised_BelowTheLeast_IsTheLeast(
        HandlingMark asked,
        HandlingMark least,
        HandlingMark expected
    ) => Assert.Equal(expected, HandlingRules.Raised(asked, least));

    [Fact]
    public void From_TheLeast_OffersItAndWhatIsStricter() =>
        Assert.Equal(
            [HandlingMark.Internal, HandlingMark.Restricted],
            HandlingRules.From(HandlingMark.Internal)
        );
}
