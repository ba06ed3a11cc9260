using KnowledgeHub.Core.Peers;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Tests.Comparison;

namespace KnowledgeHub.Core.Tests.Peers;

public sealed class FindPeersTests
{
    private const string Shared = "scores@advisor answers@advisor";

    private readonly FakePracticeSearch _search = new()
    {
        Facets = new Dictionary<SearchFacet, IReadOnlyList<FacetCount>>
        {
            [SearchFacet.Country] = [new("XA", 3, false), new("XB", 1, false), new("XE", 7, false)],
        },
    };

    [Fact]
    public async Task Read_Indicator_NamesStrongCountriesWithPracticesAndWeakOnes()
    {
        var pool = new SharedPool()
            .With("XA", Shared, _ => 4)
            .With("XB", Shared, _ => 3)
            .With("XC", Shared, _ => 5)
            .With("XD", Shared, _ => 2)
            .With("XE", "scores@advisor", _ => 5);

        var finding = await FindAsync(pool);

        Assert.Equal(["XA"], finding.Strong.Select(CodeOf));
        Assert.Equal(3, finding.Strong[0].Practices);
        Assert.Equal(["XD"], finding.Weak.Select(CodeOf));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("nonsense")]
    [InlineData("LEG.S.99")]
    public async Task Read_UnknownIndicator_IsNotFound(string? indicator)
    {
        var pool = new SharedPool().With("XA", Shared);

        Assert.IsType<Outcome<PeerFinding>.NotFound>(
            await Finder(pool).ReadAsync(Actors.Advisor, indicator, default)
        );
    }

    [Fact]
    public async Task Read_EditorOfEntries_IsForbidden() =>
        Assert.IsType<Outcome<PeerFinding>.Forbidden>(
            await Finder(new SharedPool().With("XA", Shared))
                .ReadAsync(Actors.Editor, "LEG.S.1", default)
        );

    private static string CodeOf(Peer peer) => peer.Country.Assessment.Country.Value;

    private FindPeers Finder(SharedPool pool) => new(pool.Reading, _search);

    private async Task<PeerFinding> FindAsync(SharedPool pool) =>
        Assert
            .IsType<Outcome<PeerFinding>.Done>(
                await Finder(pool).ReadAsync(Actors.Advisor, "LEG.S.1", default)
            )
            .Value;
}
