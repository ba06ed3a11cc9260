using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Indexing;

/// <summary>Something that can be found. Immutable.</summary>
internal sealed record IndexDocument
{
    /// <summary>The date key of a document without a review date: it sorts last.</summary>
    public const int NoReview = int.MaxValue;

    /// <summary>No values in any facet.</summary>
    public static readonly IReadOnlyDictionary<SearchFacet, IReadOnlyList<string>> NoFacets =
        new Dictionary<SearchFacet, IReadOnlyList<string>>();

    /// <summary>What identifies it; unique in an index.</summary>
    public required string Key { get; init; }

    /// <summary>Its texts; any number for a field and language.</summary>
    public required IReadOnlyList<IndexText> Texts { get; init; }

    /// <summary>The language of its title when a reader's language has none.</summary>
    public TextLanguage OriginalLanguage { get; init; } = TextLanguage.English;

    /// <summary>Its values by facet; a facet may be absent. A segment keeps them apart from the document.</summary>
    public IReadOnlyDictionary<SearchFacet, IReadOnlyList<string>> Facets { get; init; } = NoFacets;

    /// <summary>Null when everybody sees it; else the only account that does, besides those that see all drafts.</summary>
    public string? VisibleOnlyTo { get; init; }

    /// <summary>Sort key of the newest-first order, in ticks.</summary>
    public long NewestKey { get; init; }

    /// <summary>Sort key of the review order, a day number.</summary>
    public int ReviewKey { get; init; } = NoReview;

    /// <summary>The title that a reader sees: in the reader's language, else the original, else any; empty when untitled.</summary>
    /// <param name="language">The reader's language.</param>
    public string TitleIn(TextLanguage language) =>
        Title(language) ?? Title(OriginalLanguage) ?? Title(null) ?? string.Empty;

    /// <summary>Whether an audience may know of it.</summary>
    /// <param name="audience">Who asks.</param>
    public bool IsVisibleTo(Audience audience) =>
        VisibleOnlyTo is null || audience.SeesAllDrafts || VisibleOnlyTo == audience.OwnerId;

    private string? Title(TextLanguage? language) =>
        Texts
            .Where(text =>
                text.Field is TextField.Title && (language is null || text.Language == language)
            )
            .Select(text => text.Text)
            .FirstOrDefault();
}
