using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Core.Tests.Comparison.ComparedCountries;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Comparison;

public sealed class CountryTrendTests
{
    [Fact]
    public void Of_RewordedIndicator_TakesNoPartAndIsNamed()
    {
        var trend = Of(Newer().WithIndicator("LEG.S.1", Reworded));

        Assert.Equal(["LEG.S.1"], trend.Redefined.Select(id => id.Value));
        Assert.Equal(53, trend.Framework.Indicators.Length);
        Assert.All(trend.Cycles, cycle => Assert.Equal(2, cycle.Card.Cells[0].Parts.Length));
    }

    [Fact]
    public void Of_NewAndLostIndicators_AreNamed()
    {
        var trend = Of(Newer().WithAdded("CIE.S.4").Without("INF.N.3"));

        Assert.Equal(["CIE.S.4", "INF.N.3"], trend.Redefined.Select(id => id.Value));
        Assert.Equal(53, trend.Framework.Indicators.Length);
    }

    [Fact]
    public void Of_OnlyTheTranslationDiffers_IsUnchanged()
    {
        var trend = Of(
            Newer()
                .WithIndicator(
                    "LEG.S.1",
                    one =>
                        one with
                        {
                            Question = one.Question.With(Language.French, "Autre texte ?"),
                        }
                )
        );

        Assert.Empty(trend.Redefined);
    }

    [Fact]
    public void Of_AnswerToARedefinedIndicator_DoesNotMoveTheScore()
    {
        var old = Cycle("XA", 2024);
        Answer[] answers =
        [
            .. Answers(old).Where(answer => answer.Indicator.Value != "LEG.S.1"),
            AnAnswer(old, "LEG.S.1", 1),
        ];

        var trend = Of(Newer().WithIndicator("LEG.S.1", Reworded), answers);

        Assert.Equal([3, 3], trend.Cycles.Select(cycle => cycle.Card.Cells[0].Mean ?? 0));
    }

    [Fact]
    public void Of_NewerVersionWithOtherWeights_SameAnswersGiveTheSameScores()
    {
        Answer[] Mixed(Assessment cycle) =>
            [AnAnswer(cycle, "LEG.S.1", 5), .. Answers(cycle, 2).Skip(1)];
        var newer = Newer()
            .WithIndicator("LEG.S.1", one => one with { Weight = 3, PrimaryDriver = "CO" });

        var trend = Of(newer, Mixed(Cycle("XA", 2024)), Mixed(Cycle("XA", 2026, "2.0")));

        Assert.All(
            CountryTrend.Changes(trend.Cycles[0], trend.Cycles[1]),
            change => Assert.Equal(change.Before.Mean, change.After.Mean)
        );
    }

    [Fact]
    public void Of_VersionWithNothingInCommon_ShowsNoNumber()
    {
        var trend = Of(Newer().WithEach(Reworded));

        Assert.Equal(54, trend.Redefined.Length);
        Assert.All(
            trend.Cycles,
            cycle => Assert.All(cycle.Card.All, score => Assert.Null(score.Mean))
        );
    }

    [Fact]
    public void Of_ThreeVersions_OnlyWhatIsTheSameInAllStays()
    {
        var middle = Newer().WithIndicator("LEG.S.1", Reworded);
        var newest = AFramework()
            .WithVersion("3.0")
            .PublishedOn(new(2028, 1, 1))
            .WithIndicator("LEG.S.2", Reworded);
        Assessment[] cycles =
        [
            Cycle("XA", 2028, "3.0"),
            Cycle("XA", 2024),
            Cycle("XA", 2026, "2.0"),
        ];

        var trend = CountryTrend.Of(
            cycles,
            [],
            new FakeFrameworkSource(AFramework(), middle, newest)
        );

        Assert.Equal(["LEG.S.1", "LEG.S.2"], trend.Redefined.Select(id => id.Value));
        Assert.Equal("3.0", trend.Framework.Version);
        Assert.Equal(
            [2024, 2026, 2028],
            trend.Cycles.Select(cycle => cycle.Assessment.ReferenceDate.Year)
        );
    }

    // What is kept for a part of a version is found again only by the very same part.
    [Fact]
    public void Of_SameVersionsAgain_GivesTheSamePart()
    {
        var frameworks = new FakeFrameworkSource(AFramework(), Newer());
        Assessment[] cycles = [Cycle("XA", 2026, "2.0"), Cycle("XA", 2024)];

        var first = CountryTrend.Of(cycles, [], frameworks);
        var second = CountryTrend.Of(cycles, [], frameworks);

        Assert.NotSame(frameworks.Current, first.Framework);
        Assert.Same(first.Framework, second.Framework);
    }

    [Fact]
    public void Of_CyclesOfTheSameDay_StandInTheOrderOfTheirIds()
    {
        Assessment[] cycles = [AnAssessment().WithId("A-000B"), AnAssessment().WithId("A-000A")];

        var trend = CountryTrend.Of(cycles, [], new FakeFrameworkSource());

        Assert.Equal(["A-000A", "A-000B"], trend.Cycles.Select(cycle => cycle.Assessment.Id.Value));
    }

    [Fact]
    public void Of_VersionThatIsGone_Throws() =>
        Assert.Throws<InvalidOperationException>(() =>
            CountryTrend.Of([Cycle("XA", framework: "0.9")], [], new FakeFrameworkSource())
        );

    private static FrameworkBuilder Newer() =>
        AFramework().WithVersion("2.0").PublishedOn(new(2026, 1, 1));

    private static Indicator Reworded(Indicator indicator) =>
        indicator with
        {
            Question = LocalizedText.In(Language.English, $"In other words: {indicator.Id}?"),
        };

    private static CountryTrend Of(FrameworkBuilder newer, params Answer[][] answers)
    {
        var old = Cycle("XA", 2024);
        var next = Cycle("XA", 2026, "2.0");
        Answer[][] given = answers is [] ? [Answers(old)] : answers;
        Answer[][] complete = given.Length == 1 ? [given[0], Answers(next)] : given;
        return CountryTrend.Of(
            [next, old],
            complete.SelectMany(one => one).Select(AnsweredIndicator.From),
            new FakeFrameworkSource(AFramework(), newer)
        );
    }
}
