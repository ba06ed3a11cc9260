using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Indexing;

/// <summary>The words of all titles of a segment in alphabetical order, for finding titles by beginnings. Immutable.</summary>
internal sealed class TitleWords
{
    private readonly TitleWord[] _sorted;
    private readonly Dictionary<(int Document, TextLanguage Language), string[]> _byTitle = [];

    /// <summary>Collects the words.</summary>
    /// <param name="documents">The documents of the segment in order.</param>
    public TitleWords(IReadOnlyList<IndexDocument> documents)
    {
        var words = new List<TitleWord>();
        for (var document = 0; document < documents.Count; document++)
        {
            foreach (
                var title in documents[document].Texts.Where(text => text.Field is TextField.Title)
            )
            {
                var folded = Fold(title.Text);
                _byTitle[(document, title.Language)] = folded;
                words.AddRange(
                    folded.Select(word => new TitleWord(word, document, title.Language))
                );
            }
        }

        words.Sort((left, right) => string.CompareOrdinal(left.Word, right.Word));
        _sorted = [.. words];
    }

    /// <summary>The folded words of a text; hyphens and apostrophes separate.</summary>
    /// <param name="text">A title, or what was typed.</param>
    public static string[] Fold(string text)
    {
        var words = new List<string>();
        var segmenter = new TextSegmenter(text, splitsAtApostrophe: true);
        while (segmenter.MoveNext())
        {
            var word = WordFolding.Fold(
                text.AsSpan(segmenter.Current.Start, segmenter.Current.Length)
            );
            if (word.Length > 0)
            {
                words.Add(word);
            }
        }

        return [.. words];
    }

    /// <summary>The words of one title in order.</summary>
    /// <param name="document">Number of the document.</param>
    /// <param name="language">Language of the title.</param>
    public IReadOnlyList<string> Of(int document, TextLanguage language) =>
        _byTitle.GetValueOrDefault((document, language), []);

    /// <summary>All title words with a beginning.</summary>
    /// <param name="prefix">A folded beginning.</param>
    public ReadOnlySpan<TitleWord> StartingWith(string prefix)
    {
        var start = FirstWhere(word => string.CompareOrdinal(word, prefix) >= 0);
        var end = FirstWhere(word =>
            string.CompareOrdinal(word, prefix) >= 0
            && !word.StartsWith(prefix, StringComparison.Ordinal)
        );
        return _sorted.AsSpan(start..end);
    }

    private int FirstWhere(Predicate<string> isBehind)
    {
        var (low, high) = (0, _sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isBehind(_sorted[middle].Word) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
