using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests.Searching;

public sealed class OfferTests
{
    private static readonly PracticeIndex _index = Library.With(
        FakeThesaurusSource.Of(
            "vehicle-search: en=vehicle search, fr=fouille de véhicules",
            "ship-search: en=ship search"
        ),
        APractice("P-0001")
            .Titled("Vehicle search at night")
            .Classified(old => old with { Areas = ["LEG"] }),
        APractice("P-0002")
            .Titled("Vehicle search by day")
            .Classified(old => old with { Areas = ["INS"] }),
        APractice("P-0003").Titled("Secret ship search").DraftOf("amina")
    );

    [Fact]
    public void Offers_WordsOfALabel_GiveTheConceptsThatFindSomething()
    {
        var offers = _index.Offers(new() { Text = "\"search warrants\"" });

        Assert.Equal([new("vehicle-search", "vehicle search", 2)], offers.Concepts);
    }

    [Fact]
    public void Offers_OtherLanguage_GivesTheTermOfTheReader()
    {
        var offers = _index.Offers(new() { Text = "fouile", Language = Language.French });

        Assert.Equal("fouille de véhicules", Assert.Single(offers.Concepts).Text);
    }

    [Fact]
    public void Offers_FiltersInTheWay_DropsTheOneThatHidesMost()
    {
        var offers = _index.Offers(
            new()
            {
                Text = "vehicle",
                Facets = Library.Choice((SearchFacet.Area, ["PRC"]), (SearchFacet.Type, ["tool"])),
            }
        );

        Assert.Null(offers.Without);
        Assert.Equal(new(SearchFacet.Area, 2), _index.Offers(In("PRC")).Without);
    }

    [Fact]
    public void Offers_Misspelt_GivesTheCorrectionAndWhatItFinds()
    {
        var offers = _index.Offers(new() { Text = "vehicel", Facets = In("LEG").Facets });

        Assert.Equal(new("vehicle", 1), offers.Corrected);
    }

    private static PracticeCriteria In(string area) =>
        new() { Text = "vehicle", Facets = Library.Choice((SearchFacet.Area, [area])) };

    [Fact]
    public void Offers_EntriesAddedSinceTheSearch_CountThem()
    {
        var index = Library.With(
            FakeThesaurusSource.Of("vehicle-search: en=vehicle search"),
            APractice("P-0001").Titled("Vehicle search")
        );
        var criteria = new PracticeCriteria { Text = "\"search warrants\"" };
        _ = index.Search(criteria);

        index.Apply([APractice("P-0002").Titled("Vehicle search").Build()], []);

        Assert.Equal(2, Assert.Single(index.Offers(criteria).Concepts).Total);
    }
}
