using Bunit;
using KnowledgeHub.Portal.Shared;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;
using static KnowledgeHub.Testing.Builders.PracticeContentBuilder;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class PracticeTeaserTests : ReaderContext
{
    [Fact]
    public void Render_Entry_LinksToItsPageUnderItsTitle()
    {
        var cut = Draw();

        Assert.Equal("/practices/joint-team", cut.Link("Joint mobile team").GetAttribute("href"));
        Assert.Null(cut.Heading("Joint mobile team").GetAttribute("lang"));
    }

    [Fact]
    public void Render_NotInTheReadersLanguage_MarksTheLanguageOfTheText()
    {
        ReadIn("ar");

        var title = Draw().Heading("Joint mobile team");

        Assert.Equal(("en", "ltr"), (title.GetAttribute("lang"), title.GetAttribute("dir")));
    }

    private IRenderedComponent<PracticeTeaser> Draw() =>
        Render<PracticeTeaser>(teaser =>
            teaser
                .Add(it => it.Practice, APractice().WithContent(AContent()).WithSlug("joint-team"))
                .Add(it => it.Taxonomy, Taxonomy)
        );
}
