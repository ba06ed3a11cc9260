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
    [InlineData(1u << 18, 100, 1)]
    [InlineData(2u << 18, 100, 2)]
    [InlineData(1u << 18, 300, 0.4)]
    [InlineData((1u << 18) + 1, 100, 5)]
    public void Frequency_BodyLength_DilutesInProportion(
        uint packed,
        int bodyLength,
        double expected
    )
    {
        int[] lengths = [8, 0, 0, bodyLength, 0];
        double[] inverseAverages = [1d / 8, 1, 1, 1d / 100, 1];

        var frequency = Bm25F.Frequency(packed, lengths, inverseAverages);

        Assert.Equal(expected, frequency, precision: 9);
    }
}
