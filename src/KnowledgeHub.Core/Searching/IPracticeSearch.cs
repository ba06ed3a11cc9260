using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Searching;

/// <summary>
/// Port: finds entries. An index in memory, derived from the store and disposable; reads never wait and see one consistent
/// moment each. Audience is part of each question, so that nothing hidden takes part in hits, counts or suggestions.
/// </summary>
public interface IPracticeSearch
{
    /// <summary>Whether the index has been built; until then every question throws <see cref="SearchNotReadyException"/>.</summary>
    bool IsReady { get; }

    /// <summary>Searches.</summary>
    /// <param name="criteria">The checked search.</param>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    PracticeHits Search(PracticeCriteria criteria);

    /// <summary>Entries that resemble one, best first.</summary>
    /// <param name="id">The entry; an unknown one has no similar entries.</param>
    /// <param name="count">How many at most, 1 to 50.</param>
    /// <param name="audience">Which entries may be given.</param>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    IReadOnlyList<PracticeHit> Similar(PracticeId id, int count, Audience audience);

    /// <summary>What a search that finds nothing may be replaced by.</summary>
    /// <param name="criteria">The search.</param>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    SearchOffers Offers(PracticeCriteria criteria);

    /// <summary>
    /// Titles, terms of the thesaurus and popular searches with words that begin like those typed; when there are none, those
    /// that nearly do.
    /// </summary>
    /// <param name="typed">What was typed so far; blank gives nothing.</param>
    /// <param name="language">The reader's language, preferred over the others.</param>
    /// <param name="count">How many at most, 1 to 50.</param>
    /// <param name="audience">Which entries may be given.</param>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    IReadOnlyList<PracticeSuggestion> Suggest(
        string typed,
        Language language,
        int count,
        Audience audience
    );
}
