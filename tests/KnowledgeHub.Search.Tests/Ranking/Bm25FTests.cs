using KnowledgeHub.Search.Ranking;

namespace KnowledgeHub.Search.Tests.Ranking;

public sealed class Bm25FTests
{
    [Theory]
    [InlineData(10, 1, 1.99243)]
    [InlineData(10, 10, 0.04652)]
    [InlineData(10, 30, 0.04652)]
    public void Idf_Frequency_FollowsTheFormula(int documents, int holding, double expected)
    {
        var idf = Bm25F.Idf(documents, holding);

        Assert.Equal(expected, idf, precision: 5);
    }

    [Theory]
    [InlineData(0x01_00_00_00u, 100, 1)]
    [InlineData(0x02_00_00_00u, 100, 2)]
    [InlineData(0x01_00_00_00u, 300, 0.4)]
    [InlineData(0x01_00_00_01u, 100, 5)]
    public void Frequency_BodyLength_DilutesInProportion(
        uint packed,
        int bodyLength,
        double expected
    )
    {
        int[] lengths = [8, 0, 0, bodyLength];
        double[] inverseAverages = [1d / 8, 1, 1, 1d / 100];

        var frequency = Bm25F.Frequency(packed, lengths, inverseAverages);

        Assert.Equal(expected, frequency, precision: 9);
    }
}
