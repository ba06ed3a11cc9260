using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Core.Tests.Comparison.ComparedCountries;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Comparison;

public sealed class ScoreDifferenceTests
{
    private static readonly ScoreSubject _cell = new(ScoreKind.Cell, "LEG.S");

    [Theory]
    [InlineData(3.0, 3.0, DifferenceBand.Close)]
    [InlineData(2.0, 2.99, DifferenceBand.Close)]
    [InlineData(2.0, 3.0, DifferenceBand.Apart)]
    [InlineData(1.0, 2.99, DifferenceBand.Apart)]
    [InlineData(1.0, 3.0, DifferenceBand.FarApart)]
    [InlineData(1.0, 5.0, DifferenceBand.FarApart)]
    [InlineData(null, null, DifferenceBand.NotComparable)]
    public void Band_Spread_IsAWord(double? lowest, double? highest, DifferenceBand expected) =>
        Assert.Equal(expected, new ScoreDifference(_cell, lowest, highest).Band);

    [Theory]
    [InlineData(3.1, 4.1)]
    [InlineData(1.3, 2.3)]
    public void Band_OneLevelThatIsABitLessInBinary_IsApart(double lowest, double highest)
    {
        Assert.True(highest - lowest < 1);

        Assert.Equal(DifferenceBand.Apart, new ScoreDifference(_cell, lowest, highest).Band);
    }

    [Fact]
    public void Differences_ThreeCountries_AreFromTheLowestToTheHighest()
    {
        var difference = Of(Full("XA", 2), Full("XB", 5), Full("XC", 3))
            .Single(one => one.Subject == _cell);

        Assert.Equal((2, 5, 3), (difference.Lowest, difference.Highest, difference.Spread));
    }

    [Fact]
    public void Differences_Subjects_AreTheWholeGridInItsOrder() =>
        Assert.Equal(
            [.. Grid.Cells, .. Grid.Areas, .. Grid.Pillars, .. Grid.Drivers, .. Grid.Themes],
            Of(Full("XA", 2), Full("XB", 5)).Select(one => one.Subject.Code)
        );

    [Fact]
    public void Differences_CountryThatCannotBeCompared_TakesNoPart()
    {
        var old = Cycle("XC", 2010);

        var differences = Of(Full("XA", 2), Full("XB", 3), (old, Answers(old, level: 5)));

        Assert.All(differences, one => Assert.Equal((2, 3), (one.Lowest, one.Highest)));
    }

    [Fact]
    public void Differences_OnlyOneComparableCountry_AreNone()
    {
        var old = Cycle("XB", 2010);

        var differences = Of(Full("XA", 2), (old, Answers(old)));

        Assert.All(differences, one => Assert.Null(one.Spread));
    }

    [Fact]
    public void Differences_CellThatOneCountryDoesNotShow_HasNone()
    {
        var assessment = Cycle("XB");
        var answers = Answers(assessment).Where(answer => answer.Indicator.Cell != "LEG.S");

        var differences = Of(Full("XA", 2), (assessment, [.. answers]));

        Assert.Null(differences.Single(one => one.Subject == _cell).Spread);
        Assert.Equal(1, differences.Single(one => one.Subject.Code == "LEG.A").Spread);
    }

    [Fact]
    public void Differences_OneIndicator_MovesItsCellAndWhatHoldsIt()
    {
        var raised = Cycle("XB");
        Answer[] answers =
        [
            .. Answers(raised, 3).Where(answer => answer.Indicator.Value != "INF.N.3"),
            AnAnswer(raised, "INF.N.3", 5),
        ];

        var moved = Of(Full("XA", 3), (raised, answers)).Where(one => one.Spread > 1e-9);

        Assert.Equal(
            ["INF.N", "INF", "N", "PF", "MO", "AC"],
            moved.Select(one => one.Subject.Code)
        );
    }

    private static ImmutableArray<ScoreDifference> Of(params (Assessment, Answer[])[] countries) =>
        Compare(new FakeFrameworkSource(), countries).Differences;

    private static (Assessment, Answer[]) Full(string country, int level) =>
        (Cycle(country), Answers(Cycle(country), level));
}
