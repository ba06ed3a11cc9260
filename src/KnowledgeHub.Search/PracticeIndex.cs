using System.Runtime.CompilerServices;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Highlighting;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Querying;
using KnowledgeHub.Search.Ranking;
using KnowledgeHub.Search.Searching;
using KnowledgeHub.Search.Suggesting;

namespace KnowledgeHub.Search;

/// <summary>
/// The search index of the practice library, in memory. Safe to use from many threads: a question takes the newest snapshot
/// and never waits, writers wait for one another. It holds entries of every status; the audience of a question decides which
/// of them take part in hits, totals, facet counts, similar entries and suggestions.
/// </summary>
/// <param name="taxonomy">Tells the edition and year of source documents; read once for each batch of entries.</param>
/// <param name="thesaurus">Tells the concepts that words name; read for each question.</param>
/// <param name="popular">Tells the searches that are worth suggesting.</param>
/// <param name="curated">Tells what editors pinned and hid for searched texts.</param>
/// <param name="prose">Takes the marks out of long texts; when null they are indexed as they are stored.</param>
public sealed class PracticeIndex(
    ITaxonomySource taxonomy,
    IThesaurusSource thesaurus,
    IPopularQueries popular,
    ICuratedEntries curated,
    IProseReader? prose = null
) : IPracticeSearch
{
    private readonly SnapshotStore _store = new();
    private readonly ThesaurusLabels _labels = new(thesaurus);

    // Searches that found nothing: what they looked up already serves the offers for them.
    private readonly ConditionalWeakTable<PracticeCriteria, Question> _unanswered = [];

    /// <inheritdoc/>
    public bool IsReady => _store.Current is not null;

    /// <summary>Number of entries of every status; 0 until the index has been built.</summary>
    public int Count => _store.Current?.Count ?? 0;

    /// <summary>Ends when the changes so far have been merged as far as they are to be.</summary>
    internal Task Merging => _store.Merging;

    private IndexSnapshot Snapshot => _store.Current ?? throw new SearchNotReadyException();

    /// <summary>Builds the index anew and then puts it in place of the old one, which answers until then.</summary>
    /// <param name="practices">All entries; of several versions of one the last counts. Enumerated once, while other writers wait.</param>
    /// <param name="files">The words of attached files; none when null.</param>
    public void Rebuild(IEnumerable<Practice> practices, AttachmentTexts? files = null)
    {
        ArgumentNullException.ThrowIfNull(practices);
        _store.Replace(() => IndexSnapshot.Of(Map(practices, files)));
    }

    /// <summary>Brings changes into the index: all of them are found by the next question, or none yet.</summary>
    /// <param name="changed">New and changed entries, each as it is now.</param>
    /// <param name="removed">Entries that are gone; one that is also among the changed ones goes.</param>
    /// <param name="files">The words of the files that are attached to the changed entries; none when null.</param>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    public void Apply(
        IReadOnlyCollection<Practice> changed,
        IReadOnlyCollection<PracticeId> removed,
        AttachmentTexts? files = null
    )
    {
        ArgumentNullException.ThrowIfNull(changed);
        ArgumentNullException.ThrowIfNull(removed);
        var gone = removed.Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        if (!_store.TryChange(() => Map(changed, files), gone))
        {
            throw new SearchNotReadyException();
        }
    }

    /// <inheritdoc/>
    public PracticeHits Search(PracticeCriteria criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        var question = new Question(Snapshot, criteria, _labels.Current, curated);
        var result = question.Answer();
        if (result.Total == 0)
        {
            _unanswered.AddOrUpdate(criteria, question);
        }

        var pinned = curated.For(criteria.Text, criteria.Language).Pinned;
        var highlighter = new Highlighter(result.Query.Wanted, TextLanguages.Of(criteria.Language));
        return new()
        {
            Total = result.Total,
            Hits =
            [
                .. result.Page.Select(candidate =>
                    ToHit(candidate, highlighter) with
                    {
                        IsRecommended = pinned.Contains(new(candidate.Document.Key)),
                    }
                ),
            ],
            Facets = result.Facets,
            Reading = new()
            {
                Words = result.Query.Words,
                Concepts = result.Query.Concepts,
                DidYouMean = question.Correction()?.Text,
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
        return new Suggestions(Snapshot, _labels.Current, popular.Current, audience).Find(
            typed,
            TextLanguages.Of(language),
            count
        );
    }

    /// <inheritdoc/>
    public SearchOffers Offers(PracticeCriteria criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        var (snapshot, labels) = (Snapshot, _labels.Current);
        var question =
            _unanswered.TryGetValue(criteria, out var asked) && asked.IsOf(snapshot, labels)
                ? asked
                : new(snapshot, criteria, labels, curated);
        return new OfferSearch(question, criteria, labels, curated).Run();
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

    private IEnumerable<IndexDocument> Map(IEnumerable<Practice> practices, AttachmentTexts? files)
    {
        var catalogue = taxonomy.Current;
        return practices.Select(practice =>
            PracticeMapping.ToDocument(practice, catalogue, files, prose)
        );
    }
}
