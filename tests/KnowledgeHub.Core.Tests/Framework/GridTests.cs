using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Tests.Framework;

public sealed class GridTests
{
    [Fact]
    public void Cells_OfTheGrid_AreEachAreaInEachPillar()
    {
        Assert.Equal(18, Grid.Cells.Length);
        Assert.Equal(["LEG.S", "LEG.A", "LEG.N", "INS.S"], Grid.Cells.Take(4));
        Assert.Equal("INF.N", Grid.Cells[^1]);
    }
}
