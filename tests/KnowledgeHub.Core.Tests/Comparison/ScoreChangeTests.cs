using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Core.Tests.Comparison.ComparedCountries;

namespace KnowledgeHub.Core.Tests.Comparison;

public sealed class ScoreChangeTests
{
    [Theory]
    [InlineData(2.0, 3.0, ChangeDirection.Higher)]
    [InlineData(3.0, 2.0, ChangeDirection.Lower)]
    [InlineData(3.0, 3.0, ChangeDirection.Unchanged)]
    [InlineData(3.25, 3.3333, ChangeDirection.Unchanged)] // both shown as 3.3
    [InlineData(3.24, 3.25, ChangeDirection.Higher)] // shown as 3.2 and 3.3
    [InlineData(null, 3.0, ChangeDirection.NotComparable)]
    [InlineData(3.0, null, ChangeDirection.NotComparable)]
    [InlineData(null, null, ChangeDirection.NotComparable)]
    public void Direction_TwoNumbers_ComparesWhatIsShown(
        double? before,
        double? after,
        ChangeDirection expected
    ) => Assert.Equal(expected, new ScoreChange(Of(before), Of(after)).Direction);

    [Fact]
    public void Changes_TwoCycles_PairEachScoreWithItself()
    {
        var trend = CountryTrend.Of(
            [Cycle("XA", 2024), Cycle("XA", 2026)],
            [],
            new FakeFrameworkSource()
        );

        var changes = CountryTrend.Changes(trend.Cycles[0], trend.Cycles[1]);

        Assert.Equal(38, changes.Length);
        Assert.All(changes, change => Assert.Equal(change.Before.Subject, change.After.Subject));
    }

    private static Score Of(double? mean) =>
        new()
        {
            Subject = new(ScoreKind.Cell, "LEG.S"),
            Formula = Formula.WeightedMeanOfLevels,
            Parts = [],
            Mean = mean,
            Completeness = 1,
            Confidence = 1,
        };
}
