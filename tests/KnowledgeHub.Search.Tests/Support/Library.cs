using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Search.Tests.Support;

/// <summary>Short ways to build an index and to ask it.</summary>
internal static class Library
{
    public static PracticeIndex Of(params PracticeBuilder[] practices) =>
        Of(practices.Select(practice => practice.Build()));

    public static PracticeIndex Of(IEnumerable<Practice> practices) =>
        Of(new FakeThesaurusSource(), practices);

    public static PracticeIndex With(
        FakeThesaurusSource thesaurus,
        params PracticeBuilder[] practices
    ) => Of(thesaurus, practices.Select(practice => practice.Build()));

    public static PracticeIndex With(
        FakeCuratedEntries curated,
        params PracticeBuilder[] practices
    ) => Of(new FakeThesaurusSource(), practices.Select(practice => practice.Build()), curated);

    private static PracticeIndex Of(
        FakeThesaurusSource thesaurus,
        IEnumerable<Practice> practices,
        FakeCuratedEntries? curated = null
    )
    {
        var index = new PracticeIndex(
            new FakeTaxonomySource(),
            thesaurus,
            new FakePopularQueries(),
            curated ?? new FakeCuratedEntries()
        );
        index.Rebuild(practices);
        return index;
    }

    public static PracticeHits Find(this PracticeIndex index, string text) =>
        index.Search(new() { Text = text });

    public static string[] Ids(this PracticeHits hits) => hits.Hits.Ids();

    public static string[] Ids(this IEnumerable<PracticeHit> hits) =>
        [.. hits.Select(hit => hit.Id.Value)];

    public static string Counts(this PracticeHits hits, SearchFacet facet) =>
        string.Join(
            ' ',
            hits.Facets[facet]
                .Select(count => $"{count.Value}:{count.Count}{(count.IsChosen ? "*" : "")}")
        );

    public static Dictionary<SearchFacet, IReadOnlyList<string>> Choice(
        params (SearchFacet Facet, string[] Values)[] choices
    ) =>
        choices.ToDictionary(
            choice => choice.Facet,
            choice => (IReadOnlyList<string>)choice.Values
        );
}
