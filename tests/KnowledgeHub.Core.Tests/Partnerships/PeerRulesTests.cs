using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Partnerships;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Partnerships;

public sealed class PeerRulesTests
{
    private static readonly Assessment _cycle = AnAssessment();
    private static readonly MaturityFramework _first = AFramework();

    [Theory]
    [InlineData(1, false, true)]
    [InlineData(2, false, true)]
    [InlineData(3, false, false)]
    [InlineData(4, true, false)]
    [InlineData(5, true, false)]
    public void Level_FromOneToFive_IsStrongOrAGapOrNeither(int level, bool strong, bool gap) =>
        Assert.Equal((strong, gap), (PeerRules.IsStrong(level), PeerRules.HasGap(level)));

    [Fact]
    public void Of_IndicatorAskedInOtherWords_LeavesTheCountryOut()
    {
        MaturityFramework later = AFramework()
            .WithVersion("2.0")
            .WithIndicator(
                "LEG.S.1",
                indicator =>
                    indicator with
                    {
                        Question = SampleFramework.InEachLanguage("Something else?"),
                    }
            );

        Assert.Empty(Peers(later, "LEG.S.1"));
        Assert.Equal(4, Assert.Single(Peers(later, "LEG.S.2")).Level);
    }

    [Fact]
    public void Of_CellOfAnotherVersion_LeavesTheCountryOut()
    {
        MaturityFramework later = AFramework().WithVersion("2.0");

        Assert.Empty(Peers(later, null, "LEG.S"));
        Assert.Equal(4, Assert.Single(Peers(_first, null, "LEG.S")).Level);
    }

    [Fact]
    public void Of_CountryWithoutALevel_IsLeftOut() => Assert.Empty(Peers(_first, "INF.N.3"));

    private static ImmutableArray<Peer> Peers(
        MaturityFramework framework,
        string? indicator,
        string? cell = null
    ) =>
        PeerRules.Of(
            PeerTopic.Find(framework, indicator, cell)!, // not null: the cases name known topics
            framework,
            [new(_cycle, SharedView.Whole, IsOwn: false)],
            new[] { "LEG.S.1", "LEG.S.2", "LEG.S.3" }.Select(id =>
                AnsweredIndicator.From(AnAnswer(_cycle, id, 4))
            ),
            new FakeFrameworkSource(_first, framework)
        );
}
