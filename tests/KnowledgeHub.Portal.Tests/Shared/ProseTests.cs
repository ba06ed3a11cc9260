using Bunit;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class ProseTests : ReaderContext
{
    [Fact]
    public void Render_ParagraphsAndList_AreMarkedAsSuch()
    {
        var cut = Draw("First.\n\n- one\n- two\n\nLast.");

        Assert.Equal(["First.", "Last."], cut.FindAll("p").Select(FindExtensions.Words));
        Assert.Equal(["one", "two"], cut.FindAll("ul > li").Select(FindExtensions.Words));
    }

    [Fact]
    public void Render_Markup_StaysText()
    {
        var cut = Draw("<script>alert(1)</script> & <b>bold</b>");

        Assert.Equal("<script>alert(1)</script> & <b>bold</b>", cut.Words());
        Assert.Empty(cut.FindAll("script, b"));
    }

    [Theory]
    [InlineData(true, "ar", "rtl")]
    [InlineData(false, null, null)]
    public void Render_Language_IsMarkedWhereItIsNotThatOfThePage(
        bool isFallback,
        string? lang,
        string? dir
    )
    {
        var root = Draw("نص", Language.Arabic, isFallback).Find("div");

        Assert.Equal((lang, dir), (root.GetAttribute("lang"), root.GetAttribute("dir")));
    }

    private IRenderedComponent<Prose> Draw(
        string text,
        Language language = Language.English,
        bool isFallback = false
    ) => Render<Prose>(prose => prose.Add(it => it.Text, new(text, language, isFallback)));
}
