namespace KnowledgeHub.Conventions.Tests.Files;

public sealed class TextFileRulesTests
{
    [Fact]
    public void ShortReadme_OfThisRepository_FitsOnAScreen() =>
        TextFileRules.ShortReadme(SourceTree.Repository).AssertClean();

    [Fact]
    public void Links_InThisRepository_LeadSomewhere() =>
        TextFileRules.Links(SourceTree.Repository).AssertClean();

    [Fact]
    public void MachinePaths_InThisRepository_AreAbsent() =>
        TextFileRules.MachinePaths(SourceTree.Repository).AssertClean();

    [Fact]
    public void ShortReadme_TooLong_IsFound() =>
        TextFileRules
            .ShortReadme(SourceTree.Of("README.md", string.Concat(Enumerable.Repeat("x\n", 81))))
            .AssertFinds("81 lines");

    [Theory]
    [InlineData("[a](missing.md)")]
    [InlineData("![a](../shots/home.png \"title\")")]
    [InlineData("[a](method.md#part) and [b](../docs/missing.md#part)")]
    [InlineData("[a]: missing.md")]
    public void Links_ToNothing_AreFound(string text) =>
        TextFileRules.Links(Documents(text)).AssertFinds("leads nowhere");

    [Theory]
    [InlineData(
        "[a](method.md#part) [b](#here) [c](https://example.org/missing.md) [d](mailto:a@example.org)"
    )]
    [InlineData("[a](../README.md) [b](../docs/) [c](decisions/0001.md)")]
    [InlineData("`[a](missing.md)`\n```\n[a](missing.md)\n```")]
    public void Links_ToSomethingOrInCode_AreClean(string text) =>
        TextFileRules.Links(Documents(text)).AssertClean();

    [Theory]
    [InlineData("docs/a.md", "see {0}work{0}main{0}x")]
    [InlineData("src/P/a.json", "{{ \"path\": \"{0}home{0}someone\" }}")]
    [InlineData("tests/run", "cd {0}root{0}cache")]
    public void MachinePaths_Planted_AreFound(string path, string format)
    {
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, format, "/");

        TextFileRules.MachinePaths(SourceTree.Of(path, text)).AssertFinds("path of one machine");
    }

    [Theory]
    [InlineData("https://example.org/home/about and docs/work/plan and ./ro" + "ot/x")]
    [InlineData("$HOME/wo" + "rk/x, ~/wo" + "rk/x, {Base}/ho" + "me/x")]
    public void MachinePaths_AddressesAndRelativePaths_AreClean(string text) =>
        TextFileRules.MachinePaths(SourceTree.Of("docs/a.md", text)).AssertClean();

    private static SourceTree Documents(string text) =>
        SourceTree.Of(
            ("docs/guide.md", text),
            ("docs/method.md", ""),
            ("docs/decisions/0001.md", ""),
            ("README.md", "")
        );
}
