using System.Collections.Immutable;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Peers;

/// <summary>
/// Use case: which countries could help with an indicator, and whom. Only countries whose consent gives the reader their answers
/// take part: <see cref="ReadOverview"/> decides.
/// </summary>
/// <param name="overview">Reads countries.</param>
/// <param name="search">Counts published entries.</param>
public sealed class FindPeers(ReadOverview overview, IPracticeSearch search)
{
    /// <summary>From this level on a country is strong enough to help.</summary>
    public const int StrongFrom = 4;

    /// <summary>Up to this level a country has a gap that help is for.</summary>
    public const int WeakUpTo = 2;

    /// <summary>Finds peers.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="indicator">The indicator as typed, possibly null or malformed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>
    /// Done; Forbidden for somebody who compares nothing; NotFound for an unknown indicator, or while the reader sees no country.
    /// </returns>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    public async Task<Outcome<PeerFinding>> ReadAsync(
        Actor actor,
        string? indicator,
        CancellationToken cancellation
    )
    {
        var outcome = await overview.ReadAsync(actor, new(), cancellation);
        if (outcome is Outcome<CountryOverview>.Forbidden)
        {
            return new Outcome<PeerFinding>.Forbidden();
        }

        if (
            outcome is not Outcome<CountryOverview>.Done(var read)
            || !IndicatorId.TryParse(indicator, out var id)
            || read.Framework.Find(id) is not { } found
        )
        {
            return new Outcome<PeerFinding>.NotFound();
        }

        var practices = PracticesOf(id);
        ImmutableArray<Peer> peers =
        [
            .. read
                .Compared.Where(country => country.Levels.ContainsKey(id))
                .Select(country => new Peer(
                    country,
                    country.Levels[id],
                    practices.GetValueOrDefault(country.Assessment.Country.Value)
                )),
        ];
        return new Outcome<PeerFinding>.Done(
            new(
                read.Framework,
                found,
                [.. peers.Where(peer => peer is { Level: >= StrongFrom, Practices: > 0 })],
                [.. peers.Where(peer => peer.Level <= WeakUpTo)]
            )
        );
    }

    // Counted for a visitor: an entry that is attributed to no country in public leads to none here.
    private Dictionary<string, int> PracticesOf(IndicatorId indicator) =>
        search
            .Search(
                new()
                {
                    Language = Language.English,
                    PageSize = 1,
                    Facets = new Dictionary<SearchFacet, IReadOnlyList<string>>
                    {
                        [SearchFacet.Indicator] = [indicator.Value],
                    },
                }
            )
            .Facets.GetValueOrDefault(SearchFacet.Country, [])
            .ToDictionary(value => value.Value, value => value.Count, StringComparer.Ordinal);
}
