using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Practices;

public sealed class PublicAttributionTests
{
    private static readonly PracticeContentBuilder _content = AContent()
        .WithCountries("NL", "GH")
        .WithOrganisations("gh-immigration")
        .WithSources(
            new("ibmc-2023-summary", "ibmc-2023-panel-2", "page 3"),
            new SourceReference("ibmc-2023-summary", "ibmc-2023-s1"),
            new SourceReference("ibmc-2024-concept")
        );

    [Theory]
    [InlineData(AttributionRule.Named)]
    [InlineData(AttributionRule.Organisation)]
    public void Of_RuleThatAllowsNames_IsTheEntryItself(AttributionRule rule)
    {
        var practice = APractice().WithContent(_content.UnderRule(rule)).Build();

        Assert.Same(practice, PublicAttribution.Of(practice, SampleTaxonomy.Catalogue));
    }

    [Theory]
    [InlineData(AttributionRule.Region, "155 011")]
    [InlineData(AttributionRule.ChathamHouse, "")]
    public void Of_StricterRule_NamesRegionsAtMost(AttributionRule rule, string regions)
    {
        var places = Reduced(_content.UnderRule(rule)).Classification;

        Assert.Empty(places.Countries);
        Assert.Empty(places.Organisations);
        Assert.Equal(regions, string.Join(' ', places.Regions));
    }

    [Theory]
    [InlineData(AttributionRule.Region)]
    [InlineData(AttributionRule.ChathamHouse)]
    public void Of_StricterRule_NamesEachDocumentOnceWithoutSessionOrPart(AttributionRule rule) =>
        Assert.Equal(
            [new("ibmc-2023-summary"), new("ibmc-2024-concept")],
            Reduced(_content.UnderRule(rule)).Provenance.Sources
        );

    [Fact]
    public void Of_StricterRule_KeepsTheRestOfTheEntry()
    {
        var content = _content.UnderRule(AttributionRule.ChathamHouse).Build();

        var reduced = Reduced(content);

        Assert.Equal((content.Title, content.Body), (reduced.Title, reduced.Body));
        Assert.Equal(content.Classification.Areas, reduced.Classification.Areas);
        Assert.Equal(AttributionRule.ChathamHouse, reduced.Provenance.Attribution);
    }

    [Fact]
    public void Of_CountriesOfOneRegionOrOfNone_GivesEachKnownRegionOnce()
    {
        var taxonomy = ATaxonomy()
            .With(TermKind.Country, ATerm("BE") with { Parent = "155" })
            .Build();
        var content = AContent().WithCountries("NL", "BE", "XA").UnderRule(AttributionRule.Region);

        var reduced = PublicAttribution.Of(APractice().WithContent(content), taxonomy);

        Assert.Equal(["155"], reduced.Content.Classification.Regions);
    }

    private static PracticeContent Reduced(PracticeContent content) =>
        PublicAttribution.Of(APractice().WithContent(content), SampleTaxonomy.Catalogue).Content;
}
