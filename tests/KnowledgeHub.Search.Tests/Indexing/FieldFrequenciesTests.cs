using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Tests.Indexing;

public sealed class FieldFrequenciesTests
{
    [Fact]
    public void AddOne_ManyOccurrences_StopsAtTheGreatestWithoutTouchingNeighbours()
    {
        var packed = FieldFrequencies.AddOne(0, field: 2);

        for (var time = 0; time < 1_000; time++)
        {
            packed = FieldFrequencies.AddOne(packed, field: 1);
        }

        Assert.Equal(
            [0u, 63u, 1u, 0u, 0u],
            TextFields.All.Select(field => FieldFrequencies.Of(packed, (int)field))
        );
    }
}
