using KnowledgeHub.Core.Framework;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Portal.Tests.Features.Results.SampleResults;

namespace KnowledgeHub.Portal.Tests.Features.Results;

public sealed class HeatMapViewTests : ReaderContext
{
    private readonly HeatMapView _map = HeatMapView.Of(AResult());

    [Fact]
    public void Of_Result_HoldsEachCellInItsRow() =>
        Assert.All(
            _map.Rows.Zip(Grid.Areas),
            row =>
                Assert.Equal(
                    Grid.Pillars.Select(pillar => Grid.Cell(row.Second, pillar)),
                    row.First.Cells.Select(cell => cell.Score.Subject.Code)
                )
        );

    [Fact]
    public void Of_Result_EndsRowsWithTheAreaAndColumnsWithThePillar()
    {
        Assert.Equal(Grid.Areas, _map.Rows.Select(row => row.Area.Score.Subject.Code));
        Assert.Equal(Grid.Pillars, _map.Pillars.Select(pillar => pillar.Score.Subject.Code));
    }

    [Fact]
    public void Of_Result_NamesTheLevelsOfItsOwnVersion() =>
        Assert.Equal([(1, "Level 1"), (5, "Level 5")], [_map.Levels[0], _map.Levels[^1]]);
}
