using Bunit;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class HighlightedTextTests : ReaderContext
{
    [Fact]
    public void Render_Matches_AreMarkedAndTheRestIsNot()
    {
        var cut = Draw("Joint <mark>patrol</mark> of R&amp;D <mark>teams</mark>");

        Assert.Equal(["patrol", "teams"], cut.FindAll("mark").Select(FindExtensions.Words));
        Assert.Equal("Joint patrol of R&D teams", cut.Words());
    }

    [Fact]
    public void Render_MatchInsideAWord_DoesNotBreakTheWord() =>
        Assert.Equal("cross-borders", Draw("cross-<mark>border</mark>s").Words());

    [Theory]
    [InlineData("Do:\n- <mark>plan</mark> well\n  - act", "Do: plan well · act")]
    [InlineData("…- first\r\n- <mark>second</mark>", "…first · second")]
    [InlineData("one.\n- two\n\nThree", "one. two · Three")]
    [InlineData("one\n-…", "one · …")]
    [InlineData("- <mark>only</mark>", "only")]
    [InlineData("A - <mark>b</mark>-c\n-d", "A - b-c -d")]
    public void Render_ItemsAndParagraphs_StandOnOneLineWithoutDashes(
        string fragment,
        string expected
    ) => Assert.Equal(expected, Draw(fragment).Words());

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<mark><img src=x onerror=alert(1)></mark>")]
    [InlineData("&lt;img src=x onerror=alert(1)&gt;")]
    public void Render_OtherMarkup_IsWrittenAsText(string fragment)
    {
        var cut = Draw(fragment);

        Assert.Empty(cut.FindAll("img"));
        Assert.Equal("<img src=x onerror=alert(1)>", cut.Words());
    }

    private IRenderedComponent<HighlightedText> Draw(string fragment) =>
        Render<HighlightedText>(text => text.Add(it => it.Fragment, fragment));
}
