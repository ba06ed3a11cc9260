using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Tests.Framework;

public sealed class VersionNumberTests
{
    [Theory]
    [InlineData("1.0", true)]
    [InlineData("12.34", true)]
    [InlineData("1", false)]
    [InlineData("1.02", false)]
    [InlineData("1.2.3", false)]
    [InlineData("1.-2", false)]
    [InlineData(" 1.2", false)]
    [InlineData("12345.1", false)]
    [InlineData(null, false)]
    public void TryParse_Text_TakesTwoNumbersAsTheyAreWritten(string? text, bool expected) =>
        Assert.Equal(expected, VersionNumber.TryParse(text, out _));

    [Theory]
    [InlineData("1.10", "1.9", 1)]
    [InlineData("2.0", "1.99", 1)]
    [InlineData("1.1", "1.1", 0)]
    [InlineData("draft", "0.0", -1)]
    public void Compare_Names_GoesByTheNumbers(string left, string right, int expected) =>
        Assert.Equal(
            (expected, -expected),
            (
                Math.Sign(VersionNumber.Compare(left, right)),
                Math.Sign(VersionNumber.Compare(right, left))
            )
        );

    [Fact]
    public void Next_SomeAreTaken_IsTheFirstFreeOne() =>
        Assert.Equal(new(1, 4), new VersionNumber(1, 1).Next(number => number.Minor < 4));
}
