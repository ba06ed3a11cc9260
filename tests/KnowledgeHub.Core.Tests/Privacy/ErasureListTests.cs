using KnowledgeHub.Core.Privacy;

namespace KnowledgeHub.Core.Tests.Privacy;

public sealed class ErasureListTests
{
    private static readonly Erasure _erasure = new(
        "3f2a",
        12,
        new(2026, 11, 22, 10, 0, 0, DateTimeKind.Utc)
    );

    [Fact]
    public void Read_OfWrittenLines_GivesTheSameOnce()
    {
        var line = ErasureList.Line(_erasure);

        Assert.Equal("12 3f2a 2026-11-22T10:00:00.000000Z", line);
        Assert.Equal([_erasure], ErasureList.Read([line, string.Empty, line]));
        Assert.Equal("Former member 12", _erasure.Pseudonym);
    }

    [Theory]
    [InlineData("3f2a")]
    [InlineData("twelve 3f2a 2026-11-22T10:00:00.000000Z")]
    [InlineData("12  2026-11-22T10:00:00.000000Z")]
    [InlineData("12 3f2a yesterday")]
    public void Read_OfSomethingElse_IsRefused(string line) =>
        Assert.Throws<FormatException>(() => ErasureList.Read([line]));

    [Theory]
    [InlineData("", "")]
    [InlineData("12 3f2a 2026-11-22T10:00:00.000000Z\n", "")]
    [InlineData("12 3f2a 2026-11-22T10:00:00.000000Z\n13 4", "13 4")]
    [InlineData("13 4b 2026-11-22T10:00", "13 4b 2026-11-22T10:00")]
    [InlineData("12 3f2a 2026-11-22T10:00:00.000000Z", "")]
    public void TornEnd_IsALastLineThatSaysNoErasure(string text, string torn) =>
        Assert.Equal(torn, ErasureList.TornEnd(text));
}
