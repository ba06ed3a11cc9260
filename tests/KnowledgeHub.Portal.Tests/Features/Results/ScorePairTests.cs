using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Portal.Tests.Features.Results.SampleResults;

namespace KnowledgeHub.Portal.Tests.Features.Results;

public sealed class ScorePairTests : ReaderContext
{
    [Theory]
    [InlineData("333", "334", "+0.3", ChangeDirection.Higher)]
    [InlineData("334", "333", "−0.3", ChangeDirection.Lower)]
    [InlineData("333", "333", "0.0", ChangeDirection.Unchanged)]
    [InlineData("3..", "333", "–", ChangeDirection.NotComparable)]
    public void Of_TwoScores_HasTheDifferenceOfWhatIsShown(
        string before,
        string after,
        string difference,
        ChangeDirection direction
    )
    {
        var pair = ScorePair.Of(new(CellOf(before), CellOf(after)), "Cell");

        Assert.Equal((difference, direction), (pair.Difference, pair.Direction));
    }

    [Fact]
    public void Groups_OfACard_AreEverythingAndTheSixAreas()
    {
        var reading = AResult();
        var changes = reading.Card.All.Select(score => new ScoreChange(score, score));

        var groups = ScorePairGroup.Of(changes, reading);

        Assert.Equal(7, groups.Count);
        Assert.All(groups, group => Assert.Equal((4, false), (group.Rows.Count, group.HasChanges)));
    }

    private static Score CellOf(string answers) => AResult($"{answers} 333 333").Card.Cells[0];
}
