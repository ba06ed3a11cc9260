using System.Globalization;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Countries;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Testing.Builders;
using static KnowledgeHub.Portal.Tests.Features.Practices.Readings;

namespace KnowledgeHub.Portal.Tests.Features.Countries;

public sealed class CountryListTests
{
    [Fact]
    public void Of_Countries_StandInTheirRegionsByName()
    {
        var list = Read(SearchFacet.Country, Value("TN", 4), Value("NL"), Value("GH", 2));

        Assert.Equal(
            [
                "Northern Africa: Tunisia 4",
                "Western Africa: Ghana 2",
                "Western Europe: Netherlands 1",
            ],
            list.Regions.Select(Written)
        );
    }

    [Fact]
    public void Of_ReaderOfRussian_OrdersByTheRussianNames()
    {
        var list = Read(
            SearchFacet.Organisation,
            Language.Russian,
            Value("tn-customs"),
            Value("icmpd"),
            Value("gh-immigration")
        );

        Assert.Equal(
            ["gh-immigration", "icmpd", "tn-customs"],
            list.Organisations.Select(place => place.Code)
        );
    }

    [Fact]
    public void Of_AccentedNames_StandWhereTheReaderLooksForThem()
    {
        var taxonomy = TaxonomyBuilder
            .ATaxonomy()
            .With(TermKind.Organisation, Named("e", "Égide"), Named("z", "Zone"));
        var found = Counting(SearchFacet.Organisation, Value("z"), Value("e"));

        var list = CountryList.Of(found, taxonomy.Build(), Language.French, Order("fr"));

        Assert.Equal(["Égide", "Zone"], list.Organisations.Select(place => place.Name));
    }

    [Fact]
    public void Of_CountryWithoutRegion_StandsBehindTheOthersUnderItsOwnHeading()
    {
        var taxonomy = TaxonomyBuilder
            .ATaxonomy()
            .With(TermKind.Country, TaxonomyBuilder.ATerm("AA"));
        var found = Counting(SearchFacet.Country, Value("AA"), Value("TN"));

        var list = CountryList.Of(found, taxonomy.Build(), Language.English, Order("en"));

        Assert.Equal(
            ["Northern Africa", MapStrings.CountriesWithoutRegion],
            list.Regions.Select(region => region.Name)
        );
    }

    [Fact]
    public void Of_InventedCountries_StandApartAtTheEnd()
    {
        var taxonomy = TaxonomyBuilder
            .ATaxonomy()
            .With(TermKind.Region, TaxonomyBuilder.ATerm("A1"))
            .With(
                TermKind.Country,
                TaxonomyBuilder.ATerm("XY") with
                {
                    Parent = "A1",
                    IsDemonstration = true,
                }
            );
        var found = Counting(SearchFacet.Country, Value("XY"), Value("TN"), Value("ZZ"));

        var list = CountryList.Of(found, taxonomy.Build(), Language.English, Order("en"));

        Assert.Equal([false, false, true], list.Regions.Select(region => region.IsDemonstration));
        Assert.Equal("A1", list.Regions[^1].Name);
    }

    [Fact]
    public void Of_UnknownCountry_IsShownByItsCode()
    {
        var list = Read(SearchFacet.Country, Value("ZZ"));

        Assert.Equal("ZZ", Assert.Single(Assert.Single(list.Regions).Countries).Name);
    }

    [Fact]
    public void Of_NothingFound_IsEmpty()
    {
        var list = CountryList.Of(Nothing, SampleTaxonomy.Catalogue, Language.English, Order("en"));

        Assert.Empty(list.Regions);
        Assert.Empty(list.Organisations);
    }

    private static Term Named(string code, string label) =>
        new() { Code = code, Label = LocalizedText.In(Language.French, label) };

    private static CountryList Read(SearchFacet facet, params FacetCount[] counts) =>
        Read(facet, Language.English, counts);

    private static CountryList Read(
        SearchFacet facet,
        Language reader,
        params FacetCount[] counts
    ) =>
        CountryList.Of(
            Counting(facet, counts),
            SampleTaxonomy.Catalogue,
            reader,
            Order(reader.Code())
        );

    private static StringComparer Order(string culture) =>
        StringComparer.Create(CultureInfo.GetCultureInfo(culture), CompareOptions.IgnoreCase);

    private static string Written(CountryRegion region) =>
        $"{region.Name}: {string.Join(", ", region.Countries.Select(place => $"{place.Name} {place.Count}"))}";
}
