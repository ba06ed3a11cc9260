using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Tests.Shared.Charts;

public sealed class LevelScaleTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0.25)]
    [InlineData(5, 1)]
    [InlineData(0.2, 0)]
    [InlineData(9, 1)]
    public void Share_Value_IsItsWayFromOneToFive(double value, double share) =>
        Assert.Equal(share, LevelScale.Share(value), 6);

    [Fact]
    public void Between_ScaleThatRunsUpwards_IsTurned() =>
        Assert.Equal(75, LevelScale.Between(100, 0, 2), 6);
}
