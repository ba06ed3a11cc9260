using Bunit;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class PagerTests : ReaderContext
{
    [Theory]
    [InlineData(1, null, "/page/2")]
    [InlineData(2, "/page/1", "/page/3")]
    [InlineData(3, "/page/2", null)]
    [InlineData(9, "/page/3", null)]
    public void Render_OneOfThreePages_LinksToItsNeighbours(int page, string? before, string? after)
    {
        var cut = Draw(page, lastPage: 3);

        Assert.Equal(before, Address(cut, SharedStrings.PagerPrevious));
        Assert.Equal(after, Address(cut, SharedStrings.PagerNext));
    }

    [Fact]
    public void Render_MiddlePage_SaysWhereItIs()
    {
        var cut = Draw(2, lastPage: 3);

        Assert.Equal(SharedStrings.PagerLabel, cut.Find("nav").GetAttribute("aria-label"));
        cut.Text(ReaderText.Fill(SharedStrings.PagerPosition, 2, 3));
    }

    [Fact]
    public void Render_OnePage_ShowsNothing() => Assert.Empty(Draw(1, lastPage: 1).Markup.Trim());

    [Fact]
    public void Render_ReaderOfFrench_HasFrenchNames()
    {
        ReadIn("fr");

        var cut = Draw(2, lastPage: 3);

        Assert.Equal(["Précédente", "Suivante"], cut.LinkNames());
    }

    private IRenderedComponent<Pager> Draw(int page, int lastPage) =>
        Render<Pager>(pager =>
            pager
                .Add(it => it.Page, page)
                .Add(it => it.LastPage, lastPage)
                .Add(it => it.AddressOf, number => $"/page/{number}")
        );

    private static string? Address(IRenderedComponent<Pager> cut, string name) =>
        cut.LinkNames().Contains(name) ? cut.Link(name).GetAttribute("href") : null;
}
