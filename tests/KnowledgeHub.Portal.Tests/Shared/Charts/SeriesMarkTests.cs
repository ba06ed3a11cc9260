using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Tests.Shared.Charts;

public sealed class SeriesMarkTests
{
    [Fact]
    public void Path_EachOfSixSeries_HasAShapeOfItsOwn() =>
        Assert.Equal(
            SeriesMark.Shapes,
            Enumerable
                .Range(0, SeriesMark.Shapes)
                .Select(series => SeriesMark.Path(series, new(0, 0)))
                .Distinct()
                .Count()
        );
}
