using Bunit;
using KnowledgeHub.Core.Guidance;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;
using static KnowledgeHub.Testing.Builders.PracticeContentBuilder;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class GuidanceListTests : ReaderContext
{
    private static readonly GuidanceItem _item = new(
        APractice().WithSlug("joint-team").WithContent(AContent().WithTitle("A joint team")),
        [
            new(GuidanceKind.LinkedToIndicator, ["LEG.S.2", "LEG.S.3"]),
            new(GuidanceKind.SameCell, ["LEG.S"]),
            new(GuidanceKind.SharedTheme, ["FR", "AI"]),
            new(GuidanceKind.SameDriver, ["GO"]),
        ]
    );

    [Fact]
    public void Render_Nothing_SaysSo() =>
        Assert.Equal(FrameworkStrings.GuidanceEmpty, Draw().Words());

    [Fact]
    public void Render_Item_LeadsToTheEntry() =>
        Assert.Equal(
            "/practices/joint-team",
            Draw(_item).Link("A joint team").GetAttribute("href")
        );

    [Fact]
    public void Render_Item_SaysWhyItHelps()
    {
        var reasons = Draw(_item).FindAll(".tag-list li").Select(reason => reason.Words());

        Assert.Equal(
            [
                "Linked by the editors to LEG.S.2, LEG.S.3",
                "Same area and pillar",
                "Same theme: Fundamental rights, Artificial intelligence and technology ethics",
                "Same driver: Governance",
            ],
            reasons
        );
    }

    [Fact]
    public void Render_EntryInAnotherLanguage_IsMarkedAsSuch()
    {
        ReadIn("ar");

        var link = Draw(_item).Link("A joint team");

        Assert.Equal("en", link.GetAttribute("lang"));
        Assert.Equal("ltr", link.GetAttribute("dir"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Render_Draft_IsMarked(bool isDraft)
    {
        var cut = Draw(_item with { Practice = isDraft ? ADraft() : APractice() });

        Assert.Equal(
            isDraft,
            cut.Words().Contains(PracticeStrings.PracticeDraft, StringComparison.Ordinal)
        );
    }

    private IRenderedComponent<GuidanceList> Draw(params GuidanceItem[] items) =>
        Render<GuidanceList>(list =>
            list.Add(it => it.Items, items).Add(it => it.Taxonomy, Taxonomy)
        );
}
