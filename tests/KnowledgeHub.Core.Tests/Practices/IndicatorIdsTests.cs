using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Practices;

public sealed class IndicatorIdsTests
{
    [Theory]
    [InlineData("LEG.S.1")]
    [InlineData("INS.A.2")]
    [InlineData("INF.N.10")]
    public void IsWellFormed_AreaPillarNumber_IsTrue(string id) =>
        Assert.True(IndicatorIds.IsWellFormed(id));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("LEG.S")]
    [InlineData("LEG.S.1.2")]
    [InlineData("LE.S.1")]
    [InlineData("leg.S.1")]
    [InlineData("LEG.X.1")]
    [InlineData("LEG.SA.1")]
    [InlineData("LEG.S.0")]
    [InlineData("LEG.S.01")]
    [InlineData("LEG.S.100")]
    [InlineData("LEG.S.a")]
    [InlineData("LEG.S.")]
    [InlineData("LEG.S.١")]
    [InlineData(" LEG.S.1")]
    public void IsWellFormed_AnythingElse_IsFalse(string? id) =>
        Assert.False(IndicatorIds.IsWellFormed(id));
}
