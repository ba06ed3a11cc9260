using Bunit;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class FoldTests : ReaderContext
{
    [Fact]
    public void Render_InACircuit_DrawsItsContentWhenItIsOpenedAndKeepsIt()
    {
        SetRendererInfo(new("Server", isInteractive: true));
        var cut = Draw(isOpen: false);
        Assert.DoesNotContain("Within", cut.Markup, StringComparison.Ordinal);

        cut.Find("details").TriggerEvent("ontoggle", EventArgs.Empty);
        Assert.Contains("Within", cut.Markup, StringComparison.Ordinal);

        cut.Find("details").TriggerEvent("ontoggle", EventArgs.Empty);
        Assert.Contains("Within", cut.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Render_OnAStaticPageOrOpen_HasItsContent(bool isInteractive, bool isOpen)
    {
        SetRendererInfo(new("Any", isInteractive));

        var cut = Draw(isOpen);

        Assert.Contains("Within", cut.Markup, StringComparison.Ordinal);
        Assert.Equal(isOpen, cut.Find("details").HasAttribute("open"));
    }

    private IRenderedComponent<Fold> Draw(bool isOpen) =>
        Render<Fold>(fold =>
            fold.Add(it => it.Title, "Title").Add(it => it.IsOpen, isOpen).AddChildContent("Within")
        );
}
