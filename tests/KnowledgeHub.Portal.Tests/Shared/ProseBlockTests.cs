using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class ProseBlockTests
{
    /// <summary>A text, and its blocks: a paragraph as it is, a list as <c>[item|item]</c>.</summary>
    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n ")]
    [InlineData("One line.", "One line.")]
    [InlineData("One\ntwo.", "One two.")]
    [InlineData("One.\n\nTwo.", "One.", "Two.")]
    [InlineData("\n\n One. \n \n\n\n Two.\n\n", "One.", "Two.")]
    [InlineData("One.\r\n\r\nTwo,\r\nstill two.", "One.", "Two, still two.")]
    [InlineData("One.\r\rTwo.", "One.", "Two.")]
    [InlineData("- a\n- b", "[a|b]")]
    [InlineData("- a\r\n- b\r\n", "[a|b]")]
    [InlineData("Before:\n- a\n- b\nAfter.", "Before:", "[a|b]", "After.")]
    [InlineData("- a\n\n- b", "[a]", "[b]")]
    [InlineData("- a\n  goes on\n- b", "[a goes on|b]")]
    [InlineData("- a\nnot indented", "[a]", "not indented")]
    [InlineData("  - a\n -   b", "[a|b]")]
    [InlineData("-a\n–b", "-a –b")]
    [InlineData("Costs 5 - 10 euros", "Costs 5 - 10 euros")]
    [InlineData("<b>x</b> & *y*", "<b>x</b> & *y*")]
    [InlineData("- <li>x</li>", "[<li>x</li>]")]
    public void Parse_Text_GivesItsBlocks(string text, params string[] expected) =>
        Assert.Equal(expected, ProseBlock.Parse(text).Select(Written));

    [Theory]
    [InlineData("-")]
    [InlineData("- ")]
    [InlineData("- a\n-\n- b")]
    [InlineData("\n- \n")]
    public void Parse_ItemWithoutWords_HasNoEmptyBlock(string text) =>
        Assert.All(ProseBlock.Parse(text), block => Assert.NotEmpty(block.Lines));

    private static string Written(ProseBlock block) =>
        block.IsList ? $"[{string.Join('|', block.Lines)}]" : Assert.Single(block.Lines);
}
