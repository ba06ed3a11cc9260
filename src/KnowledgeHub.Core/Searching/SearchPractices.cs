using System.Diagnostics;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Operations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Searching;

/// <summary>
/// Use cases: search, suggest, and find similar entries. The index filters by audience, and every entry is checked again
/// when it is loaded, because the index may be a moment behind the store.
/// </summary>
/// <param name="search">The index.</param>
/// <param name="store">Finds entries.</param>
/// <param name="taxonomy">The vocabularies.</param>
public sealed class SearchPractices(
    IPracticeSearch search,
    IPracticeReader store,
    ITaxonomySource taxonomy
)
{
    private const int SuggestionCount = 8;
    private const int MostRelated = 6;

    // Some room stays for what the index finds, however much an editor has linked.
    private const int MostCurated = 4;

    /// <summary>Searches. A request that breaks rules is searched as far as it can be used; the notices say what was not.</summary>
    /// <param name="actor">Who searches.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Cancels the loading of the entries.</param>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    public async Task<PracticeResultPage> ExecuteAsync(
        Actor actor,
        PracticeSearchRequest request,
        CancellationToken cancellation
    )
    {
        var (criteria, notices) = SearchRules.Check(request, taxonomy.Current, AudienceOf(actor));
        var started = Stopwatch.GetTimestamp();
        var found = search.Search(criteria);
        PortalMeter.Searched(started);
        return new()
        {
            Criteria = criteria,
            Total = found.Total,
            Results = await LoadAsync(actor, found.Hits, cancellation),
            Facets = found.Facets,
            Reading = found.Reading,
            Offers = found.Total == 0 ? search.Offers(criteria) : null,
            Notices = notices,
        };
    }

    /// <summary>Searches several times, and loads what was found in one read.</summary>
    /// <param name="actor">Who searches.</param>
    /// <param name="requests">The requests.</param>
    /// <param name="cancellation">Cancels the loading of the entries.</param>
    /// <returns>The entries found by each request, in the order of the requests.</returns>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    public async Task<IReadOnlyList<IReadOnlyList<PracticeResult>>> ExecuteManyAsync(
        Actor actor,
        IReadOnlyList<PracticeSearchRequest> requests,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(requests);
        var audience = AudienceOf(actor);
        var hits = requests
            .Select(request => SearchRules.Check(request, taxonomy.Current, audience).Criteria)
            .Select(criteria => search.Search(criteria).Hits)
            .ToList();
        var found = await LoadAsync(
            actor,
            [.. hits.SelectMany(one => one).DistinctBy(hit => hit.Id)],
            cancellation
        );
        var readable = found.ToDictionary(result => result.Practice.Id, result => result.Practice);
        return
        [
            .. hits.Select(one =>
                one.Where(hit => readable.ContainsKey(hit.Id))
                    .Select(hit => new PracticeResult(readable[hit.Id], hit))
                    .ToList()
            ),
        ];
    }

    /// <summary>Entries that resemble one.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The entry.</param>
    /// <param name="count">How many at most, 1 to 50.</param>
    /// <param name="cancellation">Cancels the loading of the entries.</param>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    public Task<IReadOnlyList<PracticeResult>> SimilarAsync(
        Actor actor,
        PracticeId id,
        int count,
        CancellationToken cancellation
    ) => LoadAsync(actor, search.Similar(id, count, AudienceOf(actor)), cancellation);

    /// <summary>
    /// What an entry leads on to, in one read: its successor, then up to four that an editor has linked, then what the index
    /// finds alike, six in all. Without the index only what an editor has linked.
    /// </summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="practice">An entry that the actor may read.</param>
    /// <param name="cancellation">Cancels the loading of the entries.</param>
    public async Task<PracticeLinks> LinksAsync(
        Actor actor,
        Practice practice,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(practice);
        var linked = practice.Content.Related;
        var similar = AlikeIfReady(actor, practice.Id);
        PracticeId[] successor = practice.Archiving?.Successor is { } id ? [id] : [];
        PracticeId[] ids = [.. linked, .. similar, .. successor];
        var found =
            ids.Length == 0 ? [] : await store.FindManyAsync([.. ids.Distinct()], cancellation);
        var readable = found
            .Where(other => actor.May(PortalAction.ReadPractice, other))
            .ToDictionary(other => other.Id, other => actor.Sees(other, taxonomy.Current));
        return new(
            successor.Select(readable.GetValueOrDefault).FirstOrDefault(),
            [
                .. Open(linked)
                    .Take(MostCurated)
                    .Concat(Open(similar))
                    .DistinctBy(other => other.Id)
                    .Take(MostRelated),
            ]
        );

        IEnumerable<Practice> Open(IEnumerable<PracticeId> wanted) =>
            wanted
                .Select(readable.GetValueOrDefault)
                .OfType<Practice>()
                .Where(other => other.Status is not PracticeStatus.Archived);
    }

    /// <summary>Titles, terms and popular searches that continue what the reader types.</summary>
    /// <param name="actor">Who types.</param>
    /// <param name="typed">What was typed so far, possibly null.</param>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    public IReadOnlyList<PracticeSuggestion> Suggest(
        Actor actor,
        string? typed,
        Language language
    ) =>
        string.IsNullOrWhiteSpace(typed) || typed.Length > SearchRules.MaxTextLength
            ? []
            : search.Suggest(typed, language, SuggestionCount, AudienceOf(actor));

    private PracticeId[] AlikeIfReady(Actor actor, PracticeId id)
    {
        try
        {
            return [.. search.Similar(id, MostRelated, AudienceOf(actor)).Select(hit => hit.Id)];
        }
        catch (SearchNotReadyException)
        {
            return [];
        }
    }

    private static Audience AudienceOf(Actor actor)
    {
        var own = PolicyTable.Allows(actor, PortalAction.ReadPractice, ResourceState.OwnDraft);
        var all = PolicyTable.Allows(actor, PortalAction.ReadPractice, ResourceState.ForeignDraft);
        return own || all ? new(own ? actor.Id : null, all) : Audience.Public;
    }

    private async Task<IReadOnlyList<PracticeResult>> LoadAsync(
        Actor actor,
        IReadOnlyList<PracticeHit> hits,
        CancellationToken cancellation
    )
    {
        if (hits.Count == 0)
        {
            return [];
        }

        var practices = await store.FindManyAsync([.. hits.Select(hit => hit.Id)], cancellation);
        var readable = practices
            .Where(practice =>
                practice.Status is not PracticeStatus.Archived
                && actor.May(PortalAction.ReadPractice, practice)
            )
            .ToDictionary(practice => practice.Id);
        return
        [
            .. hits.Where(hit => readable.ContainsKey(hit.Id))
                .Select(hit => new PracticeResult(
                    actor.Sees(readable[hit.Id], taxonomy.Current),
                    hit
                )),
        ];
    }
}
