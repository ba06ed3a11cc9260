using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Tests.Indexing;

public sealed class PositionListTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(62)]
    [InlineData(63)]
    [InlineData(500)]
    public void Decode_ManyPostings_GivesWhatWasWritten(int positionCount)
    {
        var written = Enumerable
            .Range(0, 40)
            .Select(seed => Positions(seed, positionCount))
            .ToList();
        var writer = new PostingWriter(new Bitmap(written.Count));
        writer.BeginTerm();
        for (var document = 0; document < written.Count; document++)
        {
            writer.Add(document, written[document]);
        }

        var list = writer.Build().Positions;

        Assert.All(written, (expected, posting) => Assert.Equal(expected, Decode(list, posting)));
    }

    private static int[] Positions(int seed, int count)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ =>
                    PackedPosition.Pack(
                        (TextField)random.Next(TextFields.Count),
                        random.Next(PackedPosition.MaxPosition)
                    )
                )
                .Distinct()
                .Order(),
        ];
    }

    private static List<int> Decode(PositionList list, int posting)
    {
        var positions = new List<int>();
        list.Decode(posting, positions);
        return positions;
    }
}
