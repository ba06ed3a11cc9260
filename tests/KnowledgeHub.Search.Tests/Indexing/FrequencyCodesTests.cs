using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Tests.Indexing;

public sealed class FrequencyCodesTests
{
    [Fact]
    public void Item_MoreCombinationsThanCodes_KeepsEachExactly()
    {
        var packed = Enumerable.Range(1, 600).Select(number => (uint)number).ToList();
        var writer = new PostingWriter(new Bitmap(packed.Count));
        writer.BeginTerm();
        for (var document = 0; document < packed.Count; document++)
        {
            writer.Add(document, packed[document], [0]);
        }

        var codes = writer.Build().Frequencies;

        Assert.Equal(packed, Enumerable.Range(0, packed.Count).Select(posting => codes[posting]));
    }
}
