using Bunit;
using KnowledgeHub.Portal.Features.Practices;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;

namespace KnowledgeHub.Portal.Tests.Features.Practices;

public sealed class ActiveFiltersTests : ReaderContext
{
    [Fact]
    public void Render_NoChoices_ShowsNothing() =>
        Assert.Empty(Draw("/practices?q=x").Markup.Trim());

    [Fact]
    public void Render_Choice_SaysWhatItRemovesAndKeepsTheRest()
    {
        var link = Draw("/practices?q=x&area=LEG&country=GH&lang=fr&page=2")
            .Link(
                $"{PracticeStrings.PracticeFilterRemove} {PracticeStrings.PracticeFacetCountry}{SharedStrings.LabelColon} Ghana"
            );

        Assert.Equal("/practices?q=x&area=LEG&lang=fr", link.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/practices?q=x&area=LEG", false)]
    [InlineData("/practices?q=x&area=LEG&area=PRC", true)]
    public void Render_SeveralChoices_CanBeRemovedAtOnce(string address, bool expected)
    {
        var cut = Draw(address);

        Assert.Equal(expected, cut.LinkNames().Contains(PracticeStrings.PracticeFilterRemoveAll));
    }

    [Fact]
    public void Render_Indicator_IsNamedByItsTitle() =>
        Assert.NotNull(
            Draw("/practices?indicator=leg.s.2")
                .Link(
                    $"{PracticeStrings.PracticeFilterRemove} {PracticeStrings.PracticeFacetIndicator}{SharedStrings.LabelColon} Rights duties in service rules"
                )
        );

    [Fact]
    public void Render_UnknownCode_IsShownAsItCame() =>
        Assert.Contains("<b>", Draw("/practices?area=%3Cb%3E").Words(), StringComparison.Ordinal);

    private IRenderedComponent<ActiveFilters> Draw(string address) =>
        Render<ActiveFilters>(filters =>
            filters
                .Add(it => it.Query, PracticeListQuery.FromUri(address))
                .Add(it => it.Labels, Labels)
        );
}
