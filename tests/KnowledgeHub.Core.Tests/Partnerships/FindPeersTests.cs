using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Core.Tests.Partnerships;

public sealed class FindPeersTests
{
    private readonly Partners _partners = new();

    [Fact]
    public async Task Find_Indicator_NamesStrongCountriesAndThoseWithAGap()
    {
        _partners.With("XB", 4).With("XA", 5).With("XD", 3).With("XC", 2).With("XE", 1);

        var found = await _partners.FindAsync(Partners.Advisor);

        Assert.Equal(
            ("XA XB", "XC XE"),
            (Partners.Codes(found.Strong), Partners.Codes(found.WithGap))
        );
    }

    [Theory]
    [InlineData("scores@advisor", "")]
    [InlineData("scores@advisor answers@advisor", "XA")]
    [InlineData("scores@public answers@public", "XA")]
    [InlineData("scores@named-peers answers@named-peers", "")]
    [InlineData("scores@anonymous-pool answers@anonymous-pool", "")]
    public async Task Find_Indicator_NeedsAnswersThatTheReaderMaySee(string grants, string named)
    {
        _partners.With("XA", 4, grants);

        Assert.Equal(named, Partners.Codes((await _partners.FindAsync(Partners.Advisor)).Peers));
    }

    [Theory]
    [InlineData("TN", "XA")]
    [InlineData("GH", "")]
    public async Task Find_NamedPeer_SeesWhatIsSharedWithItsCountryOnly(string own, string named)
    {
        _partners.With(
            "XA",
            4,
            "scores@named-peers answers@named-peers",
            sheet => sheet.WithPeers("TN")
        );

        var found = await _partners.FindAsync(Actors.Coordinator.In(own));

        Assert.Equal(named, Partners.Codes(found.Peers));
    }

    [Fact]
    public async Task Find_ConsentTakenBackOrOver_NamesNobody()
    {
        _partners
            .With("XA", 4, change: sheet => sheet.Revoked())
            .With("XB", 4, change: sheet => sheet with { ExpiresOn = new(2025, 2, 1) });

        Assert.Empty((await _partners.FindAsync(Partners.Advisor)).Peers);
    }

    [Fact]
    public async Task Find_Cell_NeedsScoresOnly()
    {
        _partners.With("XA", 4, "scores@advisor");

        var found = await _partners.FindAsync(Partners.Advisor, null, "leg.s");

        Assert.Equal(("XA", 4.0), (Partners.Codes(found.Strong), found.Peers[0].Mean));
    }

    [Fact]
    public async Task Find_OwnCountry_StandsThereWithoutASheetAndIsMarked()
    {
        _partners.With("TN", 2, grants: string.Empty).With("XA", 4, "scores@public answers@public");

        var found = await _partners.FindAsync(Actors.Coordinator.In("TN"));

        Assert.Equal(("TN", 2), (Partners.Codes(found.WithGap), found.Own?.Level));
        Assert.False(found.Strong.Single().Seen.IsOwn);
    }

    [Fact]
    public async Task Find_StrongCountry_ComesWithPublishedEntriesThatNameIt()
    {
        var own = Entry("P-0001", "XA");
        _partners.With("XA", 4).With("XC", 1);
        _partners.WithLibrary(own, Entry("P-0002", "XB"), Entry("P-0003", "XC"));

        var found = await _partners.FindAsync(Partners.Advisor);

        Assert.Equal([own.Id], found.Strong.Single().Practices.Select(practice => practice.Id));
        Assert.Empty(found.WithGap.Single().Practices);
        Assert.Equal(["XA"], _partners.Index.Searches[0].Facets[SearchFacet.Country]);
    }

    [Fact]
    public async Task Find_WhileTheIndexIsBuilt_NamesCountriesWithoutEntries()
    {
        _partners.With("XA", 4).Index.IsReady = false;

        var found = await _partners.FindAsync(Partners.Advisor);

        Assert.Equal(("XA", false), (Partners.Codes(found.Strong), found.IsLibraryReady));
    }

    [Fact]
    public async Task Find_WhatIsShown_IsNotedForEveryOtherCountry()
    {
        _partners.With("TN", 2, "").With("XA", 4, "scores@public answers@public");

        await _partners.FindAsync(Actors.Coordinator.In("TN"));

        Assert.Equal("XA", Assert.Single(_partners.Shared.Looks).Country.Value);
    }

    [Theory]
    [InlineData("LEG.S.9", null)]
    [InlineData("nonsense", "LEG.S")]
    [InlineData(null, "LEG.X")]
    [InlineData(null, null)]
    public async Task Find_UnknownTopic_IsNotFound(string? indicator, string? cell) =>
        Assert.IsType<Outcome<PeerFinding>.NotFound>(
            await _partners.TryFindAsync(Partners.Advisor, indicator, cell)
        );

    [Theory]
    [InlineData(null)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Administrator)]
    public async Task Find_OtherRole_IsForbiddenAndReadsNothing(Role? role)
    {
        _partners.With("XA", 4, "scores@public answers@public");

        var outcome = await _partners.TryFindAsync(Actors.Of(role));

        Assert.IsType<Outcome<PeerFinding>.Forbidden>(outcome);
        Assert.Empty(_partners.Shared.Read);
    }

    private static Practice Entry(string id, string country) =>
        APractice().WithId(id).WithContent(AContent().WithCountries(country));
}
