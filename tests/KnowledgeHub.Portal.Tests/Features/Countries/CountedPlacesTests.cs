using Bunit;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Portal.Features.Countries;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;

namespace KnowledgeHub.Portal.Tests.Features.Countries;

public sealed class CountedPlacesTests : ReaderContext
{
    [Fact]
    public void Render_Place_LinksToItsEntriesAndSaysHowMany()
    {
        var cut = Render<CountedPlaces>(places =>
            places
                .Add(it => it.Facet, SearchFacet.Country)
                .Add(it => it.Places, [new("GH", "Ghana", 1234)])
        );

        Assert.Equal("/countries/GH", cut.Link("Ghana").GetAttribute("href"));
        Assert.Equal($"Ghana {MapStrings.CountriesEntries} 1,234", cut.Words());
    }
}
