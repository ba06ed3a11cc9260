using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Indexing;

/// <summary>A part of the index: some documents and everything derived from them. Immutable.</summary>
internal sealed class Segment
{
    private readonly LanguageIndex[] _languages;
    private readonly Dictionary<string, int> _numbers;

    /// <summary>Analyses and indexes documents.</summary>
    /// <param name="documents">The documents; keys are unique.</param>
    public Segment(IReadOnlyList<IndexDocument> documents)
    {
        Documents = documents;
        _numbers = new(documents.Count, StringComparer.Ordinal);
        for (var document = 0; document < documents.Count; document++)
        {
            _numbers.Add(documents[document].Key, document);
        }

        _languages = Index(documents);
        Facets = new(documents);
        TitleWords = new(documents);
        TitleOrder = new(documents);
    }

    /// <summary>The documents; the place in the list is the number of a document.</summary>
    public IReadOnlyList<IndexDocument> Documents { get; }

    /// <summary>Facet values.</summary>
    public FacetColumns Facets { get; }

    /// <summary>Words of the titles.</summary>
    public TitleWords TitleWords { get; }

    /// <summary>Titles as sort keys.</summary>
    public TitleOrder TitleOrder { get; }

    /// <summary>The inverted index of a language.</summary>
    /// <param name="language">A working language.</param>
    public LanguageIndex this[TextLanguage language] => _languages[(int)language];

    /// <summary>The number of a document.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The number, or null when the segment has no such document.</returns>
    public int? Find(string key) => _numbers.TryGetValue(key, out var number) ? number : null;

    private static LanguageIndex[] Index(IReadOnlyList<IndexDocument> documents)
    {
        LanguageIndexBuilder[] builders =
        [
            .. TextLanguages.All.Select(language => new LanguageIndexBuilder(
                Analysers.For(language),
                documents.Count
            )),
        ];
        for (var document = 0; document < documents.Count; document++)
        {
            foreach (var text in documents[document].Texts.OrderBy(text => text.Field))
            {
                builders[(int)text.Language].Add(document, text);
            }
        }

        return [.. builders.Select(builder => builder.Build())];
    }
}
