using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Taxonomy;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Joint patrols", "Joint patrols")]
    [InlineData("line\r\n\tnext", "line\r\n\tnext")]
    [InlineData("a\u0001b\u000Bc", "abc")]
    [InlineData("nul\0", "nul")]
    [InlineData("pass \uD83D\uDEC2", "pass \uD83D\uDEC2")]
    [InlineData("دوريات مشتركة", "دوريات مشتركة")]
    public void Clean_Text_KeepsWhatEveryFormatCarries(string text, string expected)
    {
        Assert.Equal(expected, PlainText.Clean(text));
    }

    // Not as data of an attribute: metadata is UTF-8 and would replace what this is about.
    [Fact]
    public void Clean_HalfCharacters_AreRemoved()
    {
        var text = $"a{(char)0xD83D}b{(char)0xDEC2}c{(char)0xFFFE}d{(char)0xD83D}";

        Assert.Equal("abcd", PlainText.Clean(text));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(" \t\r\n\u00A0", true)]
    [InlineData("\u200B\u200E\u2060\uFEFF", true)]
    [InlineData("\u200Fa", false)]
    [InlineData("می\u200Cروم", false)]
    [InlineData(".", false)]
    public void IsBlank_Text_SaysWhetherThereIsAnythingToSee(string text, bool expected) =>
        Assert.Equal(expected, PlainText.IsBlank(text));

    [Theory]
    [InlineData("  2026\n\tsecond\u2028round ", "2026 second round")]
    [InlineData("a\u0001b", "ab")]
    [InlineData(" \n ", "")]
    public void OneLine_Text_HasSingleBlanksOnly(string text, string expected) =>
        Assert.Equal(expected, PlainText.OneLine(text));
}
