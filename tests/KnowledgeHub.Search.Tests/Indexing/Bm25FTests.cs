using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Tests.Indexing;

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
    [InlineData(1u << 18, 40, 1)]
    [InlineData(2u << 18, 40, 2)]
    [InlineData(1u << 18, 80, 0.71429)]
    [InlineData((1u << 18) + 1, 40, 11)]
    public void Frequency_BodyLength_DilutesInProportion(
        uint packed,
        int bodyLength,
        double expected
    )
    {
        var lengths = new FieldLengths(
            [8, 0, 0, LengthCode.Of(bodyLength), 0],
            new Bitmap(1).With([0])
        );
        var norms = new float[TextFields.Count * LengthCode.Count];
        norms[LengthCode.Of(8)] = (float)Bm25F.Worth(TextField.Title, 8, 8);
        norms[((int)TextField.Body * LengthCode.Count) + LengthCode.Of(bodyLength)] = (float)
            Bm25F.Worth(TextField.Body, bodyLength, 40);

        var frequency = Bm25F.Frequency(packed, lengths, document: 0, norms);

        Assert.Equal(expected, frequency, precision: 5);
    }
}
