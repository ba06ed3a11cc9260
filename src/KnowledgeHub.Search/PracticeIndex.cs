using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Highlighting;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Ranking;
using KnowledgeHub.Search.Searching;

namespace KnowledgeHub.Search;

/// <summary>
/// The search index of the practice library, in memory. Safe to use from many threads: a question takes the newest snapshot
/// and never waits, writers wait for one another. It holds entries of every status; the audience of a question decides which
/// of them take part in hits, totals, facet counts, similar entries and suggestions.
/// </summary>
/// <param name="taxonomy">Tells the edition and year of source documents; read once for each batch of entries.</param>
public sealed class PracticeIndex(ITaxonomySource taxonomy) : IPracticeSearch
{
    private readonly Lock _writing = new();
    private IndexSnapshot? _snapshot;

    /// <inheritdoc/>
    public bool IsReady => Volatile.Read(ref _snapshot) is not null;

    /// <summary>Number of entries of every status; 0 until the index has been built.</summary>
    public int Count => Volatile.Read(ref _snapshot)?.Count ?? 0;

    private IndexSnapshot Snapshot =>
        Volatile.Read(ref _snapshot) ?? throw new SearchNotReadyException();

    /// <summary>Builds the index anew and then puts it in place of the old one, which answers until then.</summary>
    /// <param name="practices">All entries; of several versions of one the last counts. Enumerated once, while other writers wait.</param>
    public void Rebuild(IEnumerable<Practice> practices)
    {
        ArgumentNullException.ThrowIfNull(practices);
        lock (_writing)
        {
            Volatile.Write(ref _snapshot, IndexSnapshot.Of(Map(practices)));
        }
    }

    /// <summary>Brings changes into the index: all of them are found by the next question, or none yet.</summary>
    /// <param name="changed">New and changed entries, each as it is now.</param>
    /// <param name="removed">Entries that are gone; one that is also among the changed ones goes.</param>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    public void Apply(
        IReadOnlyCollection<Practice> changed,
        IReadOnlyCollection<PracticeId> removed
    )
    {
        ArgumentNullException.ThrowIfNull(changed);
        ArgumentNullException.ThrowIfNull(removed);
        lock (_writing)
        {
            var next = Snapshot.With(
                Map(changed),
                removed.Select(id => id.Value).ToHashSet(StringComparer.Ordinal)
            );
            Volatile.Write(ref _snapshot, next);
        }
    }

    /// <inheritdoc/>
    public PracticeHits Search(PracticeCriteria criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        var result = SnapshotSearch.Run(Snapshot, criteria);
        var highlighter = new Highlighter(result.Query.Wanted, TextLanguages.Of(criteria.Language));
        return new()
        {
            Total = result.Total,
            Hits = [.. result.Page.Select(candidate => ToHit(candidate, highlighter))],
            Facets = result.Facets,
            Reading = new()
            {
                Words = result.Query.Words,
                ReadAsPlainWords = result.Query.ReadAsPlainWords,
            },
        };
    }

    /// <inheritdoc/>
    public IReadOnlyList<PracticeHit> Similar(PracticeId id, int count, Audience audience)
    {
        ArgumentNullException.ThrowIfNull(audience);
        return
        [
            .. SimilarSearch
                .Run(Snapshot, id.Value ?? string.Empty, count, audience)
                .Select(candidate => new PracticeHit
                {
                    Id = new(candidate.Document.Key),
                    Score = candidate.Score,
                }),
        ];
    }

    /// <inheritdoc/>
    public IReadOnlyList<PracticeSuggestion> Suggest(
        string typed,
        Language language,
        int count,
        Audience audience
    )
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(audience);
        return
        [
            .. TitleSuggester
                .Run(Snapshot, typed, TextLanguages.Of(language), count, audience)
                .Select(suggestion => new PracticeSuggestion(
                    new(suggestion.Key),
                    suggestion.Title
                )),
        ];
    }

    private static PracticeHit ToHit(Candidate candidate, Highlighter highlighter)
    {
        var highlights = highlighter.Highlight(candidate);
        return new()
        {
            Id = new(candidate.Document.Key),
            Score = candidate.Score,
            Highlights = highlights.Fragments,
            Why = highlights.Why,
        };
    }

    private IEnumerable<IndexDocument> Map(IEnumerable<Practice> practices)
    {
        var catalogue = taxonomy.Current;
        return practices.Select(practice => PracticeMapping.ToDocument(practice, catalogue));
    }
}
