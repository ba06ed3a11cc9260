using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Tests.Indexing;

public sealed class LengthCodeTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    public void Of_ShortLength_IsExact(int length)
    {
        var code = LengthCode.Of(length);

        Assert.Equal(length, LengthCode.Length(code));
    }

    [Theory]
    [InlineData(96)]
    [InlineData(250)]
    [InlineData(20_000)]
    public void Of_LongLength_IsAtMostFivePerCentLess(int length)
    {
        var code = LengthCode.Of(length);

        Assert.InRange(LengthCode.Length(code), 0.95 * length, length);
    }

    [Fact]
    public void Of_LengthBeyondEveryCode_IsTheLast() =>
        Assert.Equal(255, LengthCode.Of(int.MaxValue));
}
