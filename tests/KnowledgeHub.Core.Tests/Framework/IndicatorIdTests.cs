using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Tests.Framework;

public sealed class IndicatorIdTests
{
    [Theory]
    [InlineData("LEG.S.1", "LEG", "S", "LEG.S")]
    [InlineData("ins.a.2", "INS", "A", "INS.A")]
    [InlineData("INF.N.10", "INF", "N", "INF.N")]
    public void TryParse_AreaPillarNumber_GivesTheParts(
        string text,
        string area,
        string pillar,
        string cell
    )
    {
        var isId = IndicatorId.TryParse(text, out var id);

        Assert.True(isId);
        Assert.Equal((area, pillar, cell), (id.Area, id.Pillar, id.Cell));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("LEG.S")]
    [InlineData("LEG.S.1.2")]
    [InlineData("LE.S.1")]
    [InlineData("LEG.X.1")]
    [InlineData("LEG.SA.1")]
    [InlineData("LEG.S.0")]
    [InlineData("LEG.S.01")]
    [InlineData("LEG.S.100")]
    [InlineData("LEG.S.a")]
    [InlineData("LEG.S.")]
    [InlineData("LEG.S.١")]
    [InlineData(" LEG.S.1")]
    public void TryParse_AnythingElse_IsFalse(string? text) =>
        Assert.False(IndicatorId.TryParse(text, out _));
}
