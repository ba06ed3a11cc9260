using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Indexing;

/// <summary>A part of the index: some documents and everything derived from them. Immutable.</summary>
internal sealed class Segment
{
    // Bounds the working memory of a large build: the words of so many documents are sorted at a time.
    private const int BuildSize = 4_096;
    private readonly LanguageIndex[] _languages;
    private readonly Dictionary<string, int> _numbers;

    private Segment(
        IndexDocument[] documents,
        Func<TextLanguage, Bitmap, LanguageIndex> index,
        FacetColumns facets,
        TitleWords titleWords
    )
    {
        Documents = documents;
        _numbers = new(documents.Length, StringComparer.Ordinal);
        Published = new(documents.Length);
        var drafts = new List<int>();
        for (var document = 0; document < documents.Length; document++)
        {
            _numbers.Add(documents[document].Key, document);
            if (documents[document].VisibleOnlyTo is null)
            {
                Published.Add(document);
            }
            else
            {
                drafts.Add(document);
            }
        }

        Drafts = drafts;
        _languages = [.. TextLanguages.All.Select(language => index(language, Published))];
        Facets = facets;
        TitleWords = titleWords;
        TitleWords.Share(Stored);
        TitleOrder = new(documents);
    }

    /// <summary>The documents; the place in the list is the number of a document. Their facet values are in <see cref="Facets"/>.</summary>
    public IReadOnlyList<IndexDocument> Documents { get; }

    /// <summary>The documents that everybody sees.</summary>
    public Bitmap Published { get; }

    /// <summary>The numbers of the other documents.</summary>
    public IReadOnlyList<int> Drafts { get; }

    /// <summary>Facet values.</summary>
    public FacetColumns Facets { get; }

    /// <summary>Words of the titles.</summary>
    public TitleWords TitleWords { get; }

    /// <summary>Titles as sort keys.</summary>
    public TitleOrder TitleOrder { get; }

    /// <summary>The inverted index of a language.</summary>
    /// <param name="language">A working language.</param>
    public LanguageIndex this[TextLanguage language] => _languages[(int)language];

    /// <summary>Analyses and indexes documents.</summary>
    /// <param name="documents">The documents; keys are unique.</param>
    public static Segment Of(IReadOnlyList<IndexDocument> documents)
    {
        if (documents.Count <= BuildSize)
        {
            return Analyse(documents);
        }

        return Merge([
            .. documents.Chunk(BuildSize).Select(chunk => SegmentView.Of(Analyse(chunk))),
        ]);
    }

    /// <summary>Makes one segment out of several by copying; no text is analysed again.</summary>
    /// <param name="views">The segments; replaced documents stay behind.</param>
    public static Segment Merge(IReadOnlyList<SegmentView> views)
    {
        var sources = MergeSource.Of(views);
        IndexDocument[] documents = [.. views.SelectMany(view => view.LiveDocuments)];
        return new(
            documents,
            (language, published) =>
                LanguageIndexMerger.Merge(sources, language, published, documents.Length),
            FacetColumns.Merge(sources),
            TitleWords.Merge(sources)
        );
    }

    /// <summary>The number of a document.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The number, or null when the segment has no such document.</returns>
    public int? Find(string key) => _numbers.TryGetValue(key, out var number) ? number : null;

    // Facets are kept in columns, texts in an array of just their number.
    private static IndexDocument Slim(IndexDocument document) =>
        document with
        {
            Facets = IndexDocument.NoFacets,
            Texts = document.Texts.ToArray(),
        };

    // One string serves for a word of a title and for its term.
    private string Stored(string word)
    {
        foreach (var language in _languages)
        {
            if (language.Find(word) is >= 0 and var number)
            {
                return language.Terms[number];
            }
        }

        return word;
    }

    private static Segment Analyse(IReadOnlyList<IndexDocument> documents)
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

        return new(
            [.. documents.Select(Slim)],
            (language, published) => builders[(int)language].Build(published),
            FacetColumns.Of(documents),
            TitleWords.Of(documents)
        );
    }
}
