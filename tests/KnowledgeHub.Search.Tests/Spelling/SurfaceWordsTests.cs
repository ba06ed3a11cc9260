using KnowledgeHub.Search.Spelling;

namespace KnowledgeHub.Search.Tests.Spelling;

public sealed class SurfaceWordsTests
{
    [Theory]
    [InlineData("border", "border:0 boarder:1 borders:1 order:1")]
    [InlineData("bordre", "border:1")]
    [InlineData("brder", "border:1 order:1")]
    [InlineData("таможня", "таможня:0")]
    [InlineData("تفتيس", "تفتيش:1")]
    [InlineData("xyz", "")]
    public void AddNear_OneLetter_FindsReplacedMissingAddedAndSwapped(string typed, string expected)
    {
        var words = Of("boarder", "border", "borders", "order", "Таможня", "تفتيش", "corridor");

        Assert.Equal(expected, Show(Near(words, typed, 1)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void AddNear_RandomWords_FindsWhatAScanDoes(int limit)
    {
        var random = new Random(limit);
        string[] words = [.. Enumerable.Range(0, 900).Select(_ => Word(random)).Distinct()];
        var index = Of(words);

        for (var round = 0; round < 300; round++)
        {
            var typed = Word(random);
            var scan = words
                .Select(word => (Word: word, Distance: Distance(typed, word)))
                .Where(word => word.Distance <= limit)
                .OrderBy(word => word.Word, StringComparer.Ordinal)
                .Select(word => $"{word.Word}:{word.Distance}");
            Assert.Equal(string.Join(' ', scan), Show(Near(index, typed, limit)));
        }
    }

    [Fact]
    public void AddStarting_Beginning_FindsThemAll()
    {
        var found = new List<NearWord>();

        Of("bora", "border", "borders", "bord", "cord").AddStarting("bord", found);

        Assert.Equal("border:0 bord:0 borders:0", Show(found));
    }

    [Fact]
    public void Build_Spellings_KeepsTheMostFrequentAndDropsNumbers()
    {
        var builder = new SurfaceWordsBuilder();
        foreach (var word in (string[])["Événement", "evenement", "événement", "2024", "a"])
        {
            builder.Add(word);
        }

        var found = Near(builder.Build(), "evenemen", 1);

        var best = Assert.Single(found);
        Assert.Equal(("événement", 3), (best.Written, best.Count));
    }

    [Fact]
    public void Merge_Parts_AddsTheirCounts()
    {
        var merged = SurfaceWords.Merge([Of("border", "sea"), Of("border")]);

        Assert.Equal(2, merged.Count);
        Assert.Equal(2, Assert.Single(Near(merged, "border", 1)).Count);
    }

    private static SurfaceWords Of(params string[] words)
    {
        var builder = new SurfaceWordsBuilder();
        foreach (var word in words)
        {
            builder.Add(word);
        }

        return builder.Build();
    }

    private static List<NearWord> Near(SurfaceWords words, string typed, int limit)
    {
        var found = new List<NearWord>();
        words.AddNear(typed, limit, found);
        return found;
    }

    private static string Show(IEnumerable<NearWord> found) =>
        string.Join(
            ' ',
            found
                .OrderBy(word => word.Folded != "border")
                .ThenBy(word => word.Folded, StringComparer.Ordinal)
                .Select(word => $"{word.Folded}:{word.Distance}")
        );

    private static string Word(Random random) =>
        new(random.GetItems("abc".AsSpan(), random.Next(2, 8)));

    private static int Distance(string left, string right)
    {
        var cells = new int[left.Length + 1, right.Length + 1];
        for (var row = 0; row <= left.Length; row++)
        {
            for (var column = 0; column <= right.Length; column++)
            {
                cells[row, column] = Cell(cells, left, right, row, column);
            }
        }

        return cells[left.Length, right.Length];
    }

    private static int Cell(int[,] cells, string left, string right, int row, int column)
    {
        if (row == 0 || column == 0)
        {
            return row + column;
        }

        var cost = left[row - 1] == right[column - 1] ? 0 : 1;
        var isSwap =
            row > 1
            && column > 1
            && left[row - 1] == right[column - 2]
            && left[row - 2] == right[column - 1];
        var best = Math.Min(
            cells[row - 1, column - 1] + cost,
            Math.Min(cells[row - 1, column], cells[row, column - 1]) + 1
        );
        return isSwap ? Math.Min(best, cells[row - 2, column - 2] + 1) : best;
    }
}
