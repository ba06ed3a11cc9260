using System.Globalization;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Indexing;

/// <summary>The titles of a segment as sort keys of each language, made when a reader first sorts in it.</summary>
/// <param name="documents">The documents of the segment in order.</param>
internal sealed class TitleOrder(IReadOnlyList<IndexDocument> documents)
{
    private readonly SortKey[]?[] _keys = new SortKey[]?[TextLanguages.All.Count];

    /// <summary>The sort key of the title that a reader of a language sees.</summary>
    /// <param name="document">Number of the document.</param>
    /// <param name="language">The reader's language.</param>
    public SortKey Key(int document, TextLanguage language)
    {
        // Two readers may make the same keys at once; either copy is right.
        var keys = Volatile.Read(ref _keys[(int)language]);
        if (keys is null)
        {
            keys = Make(language);
            Volatile.Write(ref _keys[(int)language], keys);
        }

        return keys[document];
    }

    private SortKey[] Make(TextLanguage language)
    {
        var comparison = CultureInfo.GetCultureInfo(language.Code()).CompareInfo;
        return
        [
            .. documents.Select(document =>
                comparison.GetSortKey(document.TitleIn(language), CompareOptions.None)
            ),
        ];
    }
}
