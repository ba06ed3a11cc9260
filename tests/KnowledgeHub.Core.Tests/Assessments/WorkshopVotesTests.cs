using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Tests.Assessments;

public sealed class WorkshopVotesTests
{
    [Theory]
    [InlineData("0 0 0 0 0", 0, null)]
    [InlineData("0 0 1 0 0", 1, null)]
    [InlineData("0 0 2 0 0", 2, 0)]
    [InlineData("0 1 1 0 0", 2, 1)]
    [InlineData("1 0 0 0 1", 2, 4)]
    [InlineData("0 3 7 1 0", 11, 2)]
    [InlineData("999 999 999 999 999", 4995, 4)]
    public void Parse_FiveCounts_GivesTotalAndSpread(string text, int total, int? spread)
    {
        var votes = WorkshopVotes.Parse(text);

        Assert.Equal((text, total, spread), ($"{votes}", votes?.Total, votes?.Spread));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1 2 3 4")]
    [InlineData("1 2 3 4 5 6")]
    [InlineData("1 2 3 4 -1")]
    [InlineData("1 2 3 4 1000")]
    [InlineData("1 2 3 4 x")]
    [InlineData("1  2 3 4 5")]
    public void Parse_AnythingElse_IsNone(string? text) => Assert.Null(WorkshopVotes.Parse(text));

    [Theory]
    [InlineData(0, true)]
    [InlineData(999, true)]
    [InlineData(1_000, false)]
    [InlineData(-1, false)]
    public void IsValid_EachCount_LiesInRange(int count, bool expected)
    {
        WorkshopVotes[] places =
        [
            new(count, 0, 0, 0, 0),
            new(0, count, 0, 0, 0),
            new(0, 0, count, 0, 0),
            new(0, 0, 0, count, 0),
            new(0, 0, 0, 0, count),
        ];

        Assert.All(places, votes => Assert.Equal(expected, votes.IsValid));
    }
}
