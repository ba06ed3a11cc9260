using Bunit;
using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Tests.Shared.Charts;

public sealed class HeatCellTests : ReaderContext
{
    [Fact]
    public void Render_Level_HasNumberAndWordsOnItsGround()
    {
        var cut = Render<HeatCell>(cell =>
            cell.Add(it => it.Level, 3)
                .Add(it => it.Text, "3.2")
                .Add(it => it.Word, "Established")
                .Add(it => it.Detail, "2.9–3.3")
                .Add(it => it.Note, "few answers")
        );

        Assert.Equal("3.2 Established 2.9–3.3 few answers", cut.Words());
        Assert.Equal("3", cut.Find("span.heat").GetAttribute("data-level"));
    }

    [Fact]
    public void Render_NoLevel_IsHatchedAndSaysWhy()
    {
        var cut = Render<HeatCell>(cell => cell.Add(it => it.Text, "not shown"));

        Assert.Equal("not shown", cut.Find("[data-level=none]").Words());
        Assert.Empty(cut.FindAll(".number"));
    }

    [Fact]
    public void Render_Address_MakesTheCellALink()
    {
        var cut = Render<HeatCell>(cell =>
            cell.Add(it => it.Level, 1).Add(it => it.Text, "1.0").Add(it => it.Href, "/results")
        );

        Assert.Equal("/results", cut.Link("1.0").GetAttribute("href"));
    }

    [Fact]
    public void Render_Legend_NamesEachLevelAndTheHatching()
    {
        var cut = Render<HeatLegend>(legend =>
            legend
                .Add(it => it.Levels, [(1, "Initial"), (2, "Developing")])
                .Add(it => it.NotShown, "Not shown")
        );

        Assert.Equal(
            ["1 Initial", "2 Developing", "Not shown"],
            cut.FindAll("li").Select(it => it.Words())
        );
    }
}
