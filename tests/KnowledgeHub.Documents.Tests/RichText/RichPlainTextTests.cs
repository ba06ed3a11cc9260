using KnowledgeHub.Documents.RichText;

namespace KnowledgeHub.Documents.Tests.RichText;

public sealed class RichPlainTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("One.\n\n- a\n- b", "One.\n\n- a\n- b")]
    [InlineData("**Ethics** and *law*", "Ethics and law")]
    [InlineData("# Head\n\nText", "Head\n\nText")]
    [InlineData("- **a**\n- [b](https://x.example/secret)", "- a\n- b")]
    [InlineData("3. `a`\n4. b", "3. a\n4. b")]
    [InlineData("> quoted & so on", "quoted & so on")]
    [InlineData("![map](/map.png)", "map")]
    [InlineData("<b>x</b> \\*", "<b>x</b> *")]
    public void PlainText_Text_HasNoMarks(string source, string expected) =>
        Assert.Equal(expected, new RichPlainText().PlainText(source));

    [Theory]
    [InlineData("", "")]
    [InlineData("One **two**\nthree.\n\nFour.", "One two three.")]
    [InlineData("- *a*\n- b", "a")]
    [InlineData("> 1. a", "a")]
    public void Beginning_Text_IsItsFirstParagraph(string source, string expected) =>
        Assert.Equal(expected, RichPlainText.Beginning(source));
}
