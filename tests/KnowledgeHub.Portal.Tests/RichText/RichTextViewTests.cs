using Bunit;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;

namespace KnowledgeHub.Portal.Tests.RichText;

public sealed class RichTextViewTests : ReaderContext
{
    private const string Rel = "rel=\"noopener nofollow\"";

    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\t\n ", "")]
    [InlineData("One\ntwo.", "<p>One two.</p>")]
    [InlineData("One.\n\nTwo.", "<p>One.</p><p>Two.</p>")]
    [InlineData("One.\r\n\r\n    Two.", "<p>One.</p><p>Two.</p>")]
    [InlineData("One  \ntwo", "<p>One<br>two</p>")]
    [InlineData("- a\n- b", "<ul><li>a</li><li>b</li></ul>")]
    [InlineData("Before:\n- a\n- b", "<p>Before:</p><ul><li>a</li><li>b</li></ul>")]
    [InlineData("- a\n  goes on\n- b", "<ul><li>a goes on</li><li>b</li></ul>")]
    [InlineData("- a\n  - b", "<ul><li>a<ul><li>b</li></ul></li></ul>")]
    [InlineData("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>")]
    [InlineData("3. a", "<ol start=\"3\"><li>a</li></ol>")]
    [InlineData("-a\n–b", "<p>-a –b</p>")]
    [InlineData("Costs 5 - 10 euros", "<p>Costs 5 - 10 euros</p>")]
    [InlineData("> said", "<blockquote class=\"stack\"><p>said</p></blockquote>")]
    [InlineData("# a\n## b\n#### c", "<h3>a</h3><h4>b</h4><h5>c</h5>")]
    [InlineData("Title\n-----", "<p>Title -----</p>")]
    [InlineData("**b** *i* `c`", "<p><strong>b</strong> <em>i</em> <code>c</code></p>")]
    [InlineData("***x***", "<p><strong><em>x</em></strong></p>")]
    [InlineData("```\na\nb\n```", "<p><code>a</code><br><code>b</code></p>")]
    [InlineData("[note]: see annex", "<p>[note]: see annex</p>")]
    [InlineData("&eacute; \\*", "<p>é *</p>")]
    [InlineData("snake_case_name 2 * 3 * 4", "<p>snake_case_name 2 * 3 * 4</p>")]
    public void Render_Text_GivesItsElements(string source, string expected) =>
        Draw(source).MarkupMatches(expected);

    [Theory]
    [InlineData("[a](https://x.example/y)", "https://x.example/y", "a")]
    [InlineData("[a **b**](/practices/x)", "/practices/x", "a <strong>b</strong>")]
    [InlineData("<https://x.example/>", "https://x.example/", "https://x.example/")]
    [InlineData("<a@x.example>", "mailto:a@x.example", "a@x.example")]
    [InlineData("![map](https://x.example/map.png)", "https://x.example/map.png", "map")]
    [InlineData(
        "![](https://x.example/m.png)",
        "https://x.example/m.png",
        "https://x.example/m.png"
    )]
    public void Render_LinkOrPicture_IsALink(string source, string address, string words) =>
        Draw(source).MarkupMatches($"<p><a href=\"{address}\" {Rel}>{words}</a></p>");

    [Theory]
    [InlineData("[a](javascript:x)", "a")]
    [InlineData("[a](//x.example)", "a")]
    [InlineData("![map](data:image/png;base64,x)", "map")]
    public void Render_RefusedAddress_LeavesTheWords(string source, string words) =>
        Draw(source).MarkupMatches($"<p>{words}</p>");

    [Theory]
    [InlineData(3, "h4")]
    [InlineData(5, "h6")]
    public void Render_Heading_StandsBelowTheHeadingOfItsText(int under, string expected) =>
        Assert.Equal("x", Draw("# x", under).Find(expected).TextContent);

    private IRenderedComponent<RichTextView> Draw(string source, int under = 2) =>
        Render<RichTextView>(view => view.Add(it => it.Source, source).Add(it => it.Under, under));
}
