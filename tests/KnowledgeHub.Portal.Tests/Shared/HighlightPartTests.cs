using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class HighlightPartTests
{
    /// <summary>A fragment, and its parts: what matched stands in brackets.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("nothing matched", "nothing matched")]
    [InlineData("<mark>all</mark>", "[all]")]
    [InlineData("a <mark>b</mark> c <mark>d</mark>", "a ", "[b]", " c ", "[d]")]
    [InlineData("<mark>a</mark><mark>b</mark>", "[a]", "[b]")]
    [InlineData("R&amp;D &lt;b&gt; &quot;q&quot; &#39;", "R&D <b> \"q\" '")]
    [InlineData("<mark>R&amp;D</mark>", "[R&D]")]
    public void Parse_EscapedFragment_GivesItsParts(string fragment, params string[] expected) =>
        Assert.Equal(expected, Written(fragment));

    [Theory]
    [InlineData("&amp;lt;script&amp;gt;", "&lt;script&gt;")]
    [InlineData("&amp;amp;", "&amp;")]
    [InlineData("&lt;mark&gt;x&lt;/mark&gt;", "<mark>x</mark>")]
    public void Parse_Entities_AreDecodedOnce(string fragment, string expected) =>
        Assert.Equal([expected], Written(fragment));

    [Theory]
    [InlineData("<b>x</b>", "<b>x</b>")]
    [InlineData("<mark class=\"x\">y</mark>", "<mark class=\"x\">y</mark>")]
    [InlineData("<MARK>x</MARK>", "<MARK>x</MARK>")]
    [InlineData("<mark><script>alert(1)</script></mark>", "[<script>alert(1)</script>]")]
    public void Parse_OtherMarkup_StaysText(string fragment, params string[] expected) =>
        Assert.Equal(expected, Written(fragment));

    [Theory]
    [InlineData("a <mark>never closed", "a ", "[never closed]")]
    [InlineData("never opened</mark> a", "never opened</mark> a")]
    [InlineData("<mark></mark>a<mark>", "a")]
    [InlineData("<mark>a<mark>b</mark>c</mark>", "[a]", "[b]", "c</mark>")]
    public void Parse_BrokenMarks_LosesNoWord(string fragment, params string[] expected) =>
        Assert.Equal(expected, Written(fragment));

    [Theory]
    [InlineData("a <mark>b</mark>c &amp; d", "a bc & d")]
    [InlineData("", "")]
    public void Plain_Fragment_HasNoMarks(string fragment, string expected) =>
        Assert.Equal(expected, HighlightPart.Plain(fragment));

    private static IEnumerable<string> Written(string fragment) =>
        HighlightPart.Parse(fragment).Select(part => part.IsMatch ? $"[{part.Text}]" : part.Text);
}
