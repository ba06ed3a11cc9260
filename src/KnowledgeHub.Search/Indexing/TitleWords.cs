using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Indexing;

/// <summary>The words of all titles of a segment in alphabetical order, for finding titles by beginnings. Immutable.</summary>
internal sealed class TitleWords
{
    private readonly string[] _vocabulary;
    private readonly int[] _wordStarts;
    private readonly int[] _wordTitles;
    private readonly int[] _titleStarts;
    private readonly int[] _titleWords;
    private readonly int[] _titles;

    private TitleWords(List<(int Title, string[] Words)> titles)
    {
        _vocabulary = [.. titles.SelectMany(title => title.Words).Distinct(StringComparer.Ordinal)];
        Array.Sort(_vocabulary, StringComparer.Ordinal);
        var numbers = _vocabulary
            .Select((word, number) => (word, number))
            .ToDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);
        _titles = [.. titles.Select(title => title.Title)];
        _titleStarts = new int[titles.Count + 1];
        for (var place = 0; place < titles.Count; place++)
        {
            _titleStarts[place + 1] = _titleStarts[place] + titles[place].Words.Length;
        }

        _titleWords = [.. titles.SelectMany(title => title.Words).Select(word => numbers[word])];
        _wordStarts = new int[_vocabulary.Length + 1];
        _wordTitles = new int[_titleWords.Length];
        SortByWord();
    }

    /// <summary>Collects the words.</summary>
    /// <param name="documents">The documents of the segment in order.</param>
    public static TitleWords Of(IReadOnlyList<IndexDocument> documents)
    {
        var titles = new List<(int, string[])>();
        for (var document = 0; document < documents.Count; document++)
        {
            titles.AddRange(
                documents[document]
                    .Texts.Where(text => text.Field is TextField.Title)
                    .OrderBy(text => text.Language)
                    .Select(text => (Pack(document, text.Language), Fold(text.Text)))
            );
        }

        return new(titles);
    }

    /// <summary>Takes the words of other segments over.</summary>
    /// <param name="sources">The segments of a merge.</param>
    public static TitleWords Merge(IEnumerable<MergeSource> sources)
    {
        var titles = new List<(int, string[])>();
        foreach (var source in sources)
        {
            var words = source.Segment.TitleWords;
            for (var place = 0; place < words._titles.Length; place++)
            {
                var number = source.Numbers[words._titles[place] / TextLanguages.All.Count];
                if (number != MergeSource.Gone)
                {
                    var language = LanguageOf(words._titles[place]);
                    titles.Add((Pack(number, language), words.At(place)));
                }
            }
        }

        return new(titles);
    }

    /// <summary>Exchanges strings for equal ones that are kept anyway; before it is put to use.</summary>
    /// <param name="stored">Gives the string to keep.</param>
    public void Share(Func<string, string> stored)
    {
        for (var word = 0; word < _vocabulary.Length; word++)
        {
            _vocabulary[word] = stored(_vocabulary[word]);
        }
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
        Array.BinarySearch(_titles, Pack(document, language)) is >= 0 and var place
            ? At(place)
            : [];

    /// <summary>The number of title words with a beginning.</summary>
    /// <param name="prefix">A folded beginning.</param>
    public int CountStartingWith(string prefix)
    {
        var (first, end) = Range(prefix);
        return _wordStarts[end] - _wordStarts[first];
    }

    /// <summary>All title words with a beginning.</summary>
    /// <param name="prefix">A folded beginning.</param>
    public IEnumerable<TitleWord> StartingWith(string prefix)
    {
        var (first, end) = Range(prefix);
        for (var word = first; word < end; word++)
        {
            for (var place = _wordStarts[word]; place < _wordStarts[word + 1]; place++)
            {
                var title = _wordTitles[place];
                yield return new(
                    _vocabulary[word],
                    title / TextLanguages.All.Count,
                    LanguageOf(title)
                );
            }
        }
    }

    private (int First, int End) Range(string prefix)
    {
        var first = Array.BinarySearch(_vocabulary, prefix, StringComparer.Ordinal);
        first = first < 0 ? ~first : first;
        var end = first;
        while (
            end < _vocabulary.Length
            && _vocabulary[end].StartsWith(prefix, StringComparison.Ordinal)
        )
        {
            end++;
        }

        return (first, end);
    }

    // Document and language in one number; titles stand in its order.
    private static int Pack(int document, TextLanguage language) =>
        (document * TextLanguages.All.Count) + (int)language;

    private static TextLanguage LanguageOf(int title) =>
        (TextLanguage)(title % TextLanguages.All.Count);

    private string[] At(int place) =>
        Array.ConvertAll(
            _titleWords[_titleStarts[place].._titleStarts[place + 1]],
            word => _vocabulary[word]
        );

    private void SortByWord()
    {
        foreach (var word in _titleWords)
        {
            _wordStarts[word + 1]++;
        }

        for (var word = 0; word < _vocabulary.Length; word++)
        {
            _wordStarts[word + 1] += _wordStarts[word];
        }

        var next = _wordStarts[..^1];
        for (var place = 0; place < _titles.Length; place++)
        {
            foreach (var word in _titleWords.AsSpan(_titleStarts[place].._titleStarts[place + 1]))
            {
                _wordTitles[next[word]++] = _titles[place];
            }
        }
    }
}
