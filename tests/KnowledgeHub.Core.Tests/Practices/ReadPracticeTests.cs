using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Practices;

public sealed class ReadPracticeTests
{
    private readonly FakePracticeStore _store = new(
        APractice().WithId("P-0001").WithSlug("joint-mobile-team"),
        ADraft().WithId("P-0002").WithSlug("draft-of-a-plan"),
        ADraft().WithId("P-0003").OwnedBy(Actors.OtherContributor)
    );

    [Theory]
    [InlineData("P-0001")]
    [InlineData("p-0001")]
    [InlineData("joint-mobile-team")]
    public async Task ByIdOrSlug_Published_IsFoundByAnybody(string idOrSlug)
    {
        foreach (var actor in Actors.All)
        {
            Assert.Equal("P-0001", await FindAsync(actor, idOrSlug));
        }
    }

    [Theory]
    [InlineData("P-0002")]
    [InlineData("draft-of-a-plan")]
    public async Task ByIdOrSlug_Draft_IsFoundByItsOwnerAndEditorsOnly(string idOrSlug)
    {
        foreach (var actor in Actors.All.Append(Actors.OtherContributor))
        {
            var expected = actor == Actors.Contributor || actor == Actors.Editor ? "P-0002" : null;

            Assert.Equal(expected, await FindAsync(actor, idOrSlug));
        }
    }

    [Theory]
    [InlineData("P-9999")]
    [InlineData("no-such-entry")]
    [InlineData("")]
    [InlineData("../secrets")]
    [InlineData("Joint-Mobile-Team")]
    public async Task ByIdOrSlug_Unknown_IsNotFound(string idOrSlug) =>
        Assert.Null(await FindAsync(Actors.Editor, idOrSlug));

    [Fact]
    public async Task ByIdOrSlug_SlugThatLooksLikeAnId_IsFound()
    {
        var read = Read(new(APractice().WithSlug("p-rights")));

        var outcome = await read.ByIdOrSlugAsync(Actors.Anonymous, "p-rights", default);

        Assert.IsType<Outcome<Practice>.Done>(outcome);
    }

    [Fact]
    public async Task ByIdOrSlug_RegionOnly_NamesTheCountryToThoseWhoMayReviseItOnly()
    {
        var content = AContent().WithCountries("GH").UnderRule(AttributionRule.Region);
        var read = Read(new(APractice().WithContent(content)));

        foreach (var actor in Actors.All)
        {
            var outcome = await read.ByIdOrSlugAsync(actor, "P-0001", default);
            var found = Assert.IsType<Outcome<Practice>.Done>(outcome).Value.Content;

            var mayRevise = actor == Actors.Editor || actor == Actors.Contributor;
            Assert.Equal(mayRevise, found.Classification.Countries.Contains("GH"));
        }
    }

    [Fact]
    public async Task ByIdOrSlug_StoreAway_ThrowsStoreUnavailable()
    {
        _store.IsUnavailable = true;

        await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            FindAsync(Actors.Editor, "P-0001")
        );
    }

    private static ReadPractice Read(FakePracticeStore store) =>
        new(store, new FakeTaxonomySource());

    private async Task<string?> FindAsync(Actor actor, string idOrSlug)
    {
        var outcome = await Read(_store).ByIdOrSlugAsync(actor, idOrSlug, default);
        if (outcome is Outcome<Practice>.Done found)
        {
            return found.Value.Id.Value;
        }

        Assert.IsType<Outcome<Practice>.NotFound>(outcome);
        return null;
    }
}
