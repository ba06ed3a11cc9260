using Bunit;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Practices;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Portal.Tests.Features.Practices.Readings;

namespace KnowledgeHub.Portal.Tests.Features.Practices;

public sealed class FacetPanelTests : ReaderContext
{
    [Fact]
    public void Render_Values_AreBoxesOfTheSearchForm()
    {
        var box = Draw(SearchFacet.Area, Value("LEG", 12))
            .Field("Legal and regulatory framework 12");

        Assert.Equal("area", box.GetAttribute("name"));
        Assert.Equal("LEG", box.GetAttribute("value"));
        Assert.Equal("search", box.GetAttribute("form"));
        Assert.False(box.HasAttribute("checked"));
    }

    [Fact]
    public void Render_ChosenValue_StaysTickedEvenWithoutEntries() =>
        Assert.True(
            Draw(SearchFacet.Country, Chosen("GH", 0)).Field("Ghana 0").HasAttribute("checked")
        );

    [Fact]
    public void Render_LargeCount_HasTheSeparatorsOfTheReader() =>
        Assert.NotNull(Draw(SearchFacet.Country, Value("GH", 1234)).Field("Ghana 1,234"));

    [Fact]
    public void Render_LongFacet_FoldsTheRestAndSaysHowMany()
    {
        var bodies = Enumerable.Range(1, 11).Select(number => Value($"body-{number}"));

        var cut = Draw(SearchFacet.Organisation, [.. bodies]);

        var summary = cut.Text(ReaderText.Fill(PracticeStrings.PracticeFilterMore, 3));
        Assert.Equal(3, summary.ParentElement?.QuerySelectorAll("input").Length);
        Assert.False(summary.ParentElement?.HasAttribute("open"));
    }

    [Fact]
    public void Render_LongFacet_HasAFieldToFindAValueOnceTheScriptRuns()
    {
        var bodies = Enumerable.Range(1, 11).Select(number => Value($"body-{number}"));

        var find = Draw(SearchFacet.Organisation, [.. bodies]).Find("[data-filter-values]");

        Assert.True(find.HasAttribute("hidden"));
        Assert.NotNull(find.QuerySelector("input:not([name])"));
    }

    [Fact]
    public void Render_Years_AreARangeWithTheNumberOfEntries()
    {
        var cut = Draw(SearchFacet.Year, Value("2023", 4), Value("2024", 2));

        Assert.Equal(
            ["from", "to"],
            cut.FindAll("select").Select(list => list.GetAttribute("name"))
        );
        Assert.Equal("2023 (4)", cut.FindAll("select[name=from] option")[1].TextContent);
        Assert.Empty(cut.FindAll("input[type=checkbox]"));
    }

    [Fact]
    public void Render_ShortFacet_FoldsNothing() =>
        Assert.DoesNotContain(
            "more",
            Draw(SearchFacet.Area, Value("LEG")).Words(),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(0, false)]
    [InlineData(3, true)]
    public void Render_Choices_AreCountedOnTheFoldedPanel(int chosen, bool expected)
    {
        var summary = Draw(chosen, SearchFacet.Area, Value("LEG")).FindAll("summary")[0];

        Assert.Equal(
            expected
                ? $"{PracticeStrings.PracticeFilterTitle} 3"
                : PracticeStrings.PracticeFilterTitle,
            summary.Words()
        );
    }

    [Fact]
    public void Render_WithoutAScript_HasAButtonOfTheSearchForm() =>
        Assert.Equal(
            "search",
            Draw(SearchFacet.Area, Value("LEG"))
                .Button(PracticeStrings.PracticeFilterApply)
                .GetAttribute("form")
        );

    private IRenderedComponent<FacetPanel> Draw(SearchFacet facet, params FacetCount[] counts) =>
        Draw(0, facet, counts);

    private IRenderedComponent<FacetPanel> Draw(
        int chosen,
        SearchFacet facet,
        params FacetCount[] counts
    ) =>
        Render<FacetPanel>(panel =>
            panel
                .Add(
                    it => it.Groups,
                    FacetGroup.Of(Counting(facet, counts), Labels, Language.English)
                )
                .Add(it => it.FormId, "search")
                .Add(it => it.ChosenCount, chosen)
        );
}
