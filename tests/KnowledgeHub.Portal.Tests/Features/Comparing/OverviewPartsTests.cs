using Bunit;
using KnowledgeHub.Portal.Features.Comparing;
using KnowledgeHub.Portal.Tests.Shared;

namespace KnowledgeHub.Portal.Tests.Features.Comparing;

public sealed class OverviewPartsTests : ReaderContext
{
    public static TheoryData<string, string> Orders =>
        new()
        {
            { "en", "Arvania (demonstration),Bemoria,Zedland" },
            { "ru", "Арвания (демонстрация),Бария,Яария" },
        };

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Lines_Countries_StandInTheAlphabetOfTheReader(string language, string names)
    {
        ReadIn(language);

        var view = await Overviews.ForAdvisorAsync(new());

        Assert.Equal(names, string.Join(',', view.Lines.Select(line => line.Name)));
    }

    [Fact]
    public async Task Map_Countries_AreRowsWithCellsAndAMedian()
    {
        var cut = Draw(await Overviews.ForAdvisorAsync(new()));

        Assert.Equal(3, cut.FindAll(".cells tbody tr").Count);
        Assert.Equal(24, cut.FindAll(".cells tbody tr:first-child td").Count);
        Assert.Contains("3.0", cut.Find(".cells tfoot td").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Map_OneArea_HasItsColumnsOnly()
    {
        var cut = Draw(await Overviews.ForAdvisorAsync(new() { Area = "INS" }));

        Assert.Equal(4, cut.FindAll(".cells tbody tr:first-child td").Count);
        Assert.Empty(cut.FindAll(".folded"));
    }

    [Fact]
    public async Task Map_ReleasedGroup_ShowsItsMedianBesideOneCountry()
    {
        var cut = Draw(await Overviews.ForCoordinatorAsync(new()));

        Assert.Single(cut.FindAll(".cells tbody tr"));
        Assert.Contains(
            "1 March 2025",
            Assert.Single(cut.FindAll(".cells tfoot th")).TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(OverviewShow.Map)]
    [InlineData(OverviewShow.Profiles)]
    [InlineData(OverviewShow.Time)]
    [InlineData(OverviewShow.Spread)]
    public async Task Show_EachOfThem_SaysWhatItRestsOnAndWhoIsLeftOut(OverviewShow show)
    {
        var cut = Draw(await Overviews.ForAdvisorAsync(new() { Show = show }));

        Assert.InRange(cut.FindAll(".statement li").Count, 6, 7);
        Assert.Contains("Éland", cut.Find(".excluded").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OverviewShow.Map)]
    [InlineData(OverviewShow.Profiles)]
    [InlineData(OverviewShow.Time)]
    [InlineData(OverviewShow.Spread)]
    public async Task Slides_EachView_NamesNoCountryInItsMarkup(OverviewShow show)
    {
        var view = await Overviews.ForAdvisorAsync(
            new() { Show = show, Countries = [new("XA"), new("XB"), new("XC")] },
            Guid.Parse("5f6f3a3e-9a51-4a8e-8f5e-000000000001")
        );

        var markup = Draw(view).Markup;

        Assert.Contains(
            "Country A",
            string.Join(',', view.Lines.Select(line => line.Name)),
            StringComparison.Ordinal
        );
        string[] names = ["Arvania", "Bemoria", "Zedland", "XA", "XB", "XC", "A-X"];
        Assert.All(names, name => Assert.DoesNotContain(name, markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Aliases_SameComparison_StayAndAnotherDealsAnew()
    {
        var all = new List<string>();
        for (var number = 0; number < 6; number++)
        {
            var id = new Guid(number, 0, 0, new byte[8]);
            var first = await Overviews.ForAdvisorAsync(new(), id);
            var again = await Overviews.ForAdvisorAsync(new() { Countries = [new("XB")] }, id);
            var name = first
                .Lines.Single(line => line.Country.Assessment.Country.Value == "XB")
                .Name;
            Assert.Equal(name, Assert.Single(again.Lines).Name);
            all.Add(name);
        }

        Assert.True(all.Distinct().Count() > 1);
    }

    private IRenderedComponent<OverviewParts> Draw(OverviewView view) =>
        Render<OverviewParts>(parts => parts.Add(it => it.View, view));
}
