using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests.Searching;

public sealed class QueryReadingTests
{
    private static readonly PracticeIndex _index = Library.Of(
        APractice("P-0001").Titled("What is what").OnDay(1),
        APractice("P-0002").Titled("Border guard").OnDay(2)
    );

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!… «,;")]
    [InlineData("-")]
    [InlineData("\"")]
    public void Search_NoWords_GivesEverythingNewestFirst(string text)
    {
        var hits = _index.Find(text);

        Assert.Equal(["P-0002", "P-0001"], hits.Ids());
        Assert.Empty(hits.Reading.Words);
    }

    [Fact]
    public void Search_StopWordsOnly_AreSearchedFor()
    {
        var hits = _index.Find("what is");

        Assert.Equal(["P-0001"], hits.Ids());
        Assert.Equal(["what", "is"], hits.Reading.Words);
    }

    [Fact]
    public void Search_UnbalancedQuote_IsReadAsPlainWords()
    {
        var hits = _index.Find("\"guard Border");

        Assert.Equal(["P-0002"], hits.Ids());
        Assert.True(hits.Reading.ReadAsPlainWords);
        Assert.Equal(["guard", "Border"], hits.Reading.Words);
    }

    [Fact]
    public void Search_StopWordsAmongWords_AreNotNamed()
    {
        var hits = _index.Find("the guard of the Border");

        Assert.Equal(["guard", "Border"], hits.Reading.Words);
    }

    [Theory]
    [InlineData("border ")]
    [InlineData("x")]
    [InlineData("\"")]
    [InlineData("-a ")]
    [InlineData("\"border guard\" ")]
    public void Search_TenThousandCharacters_IsSafe(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 10_000 / part.Length));

        var hits = _index.Find(text);

        Assert.InRange(hits.Reading.Words.Count, 0, 64);
    }
}
