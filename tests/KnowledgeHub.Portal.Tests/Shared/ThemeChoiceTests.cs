using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class ThemeChoiceTests
{
    [Theory]
    [InlineData("light", "light")]
    [InlineData("dark", "dark")]
    [InlineData("system", null)]
    [InlineData("Dark", null)]
    [InlineData("\" onload=\"x", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Read_Cookie_IsAChoiceOrNothing(string? cookie, string? expected) =>
        Assert.Equal(expected, ThemeChoice.Read(cookie));

    [Fact]
    public void All_LastOne_LeavesItToTheDevice() =>
        Assert.Equal(["light", "dark", null], ThemeChoice.All.Select(ThemeChoice.Read));
}
