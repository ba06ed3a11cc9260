namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>
/// The light stemmer of L. Larkey, L. Ballesteros and M. Connell, Light Stemming for Arabic Information Retrieval (2007), known
/// as light10: a conjunction, one article and any of the endings of number, gender and possession go.
/// </summary>
internal sealed class ArabicLightStemmer : IStemmer
{
    private const char Waw = 'و';
    private const int MinAfterConjunction = 3;
    private const int MinLeft = 2;
    private static readonly string[] _articles = ["وال", "بال", "كال", "فال", "ال", "لل"];
    private static readonly string[] _endings =
    [
        "ها",
        "ان",
        "ات",
        "ون",
        "ين",
        "يه",
        "ية",
        "ه",
        "ة",
        "ي",
    ];

    /// <inheritdoc/>
    public string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var left = WithoutArticle(word);
        foreach (var ending in _endings)
        {
            if (left.Length >= ending.Length + MinLeft && left.EndsWith(ending))
            {
                left = left[..^ending.Length];
            }
        }

        return left.Length == word.Length ? word : left.ToString();
    }

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> word)
    {
        foreach (var article in _articles)
        {
            if (word.Length >= article.Length + MinLeft && word.StartsWith(article))
            {
                return word[article.Length..];
            }
        }

        return word.Length > MinAfterConjunction && word[0] == Waw ? word[1..] : word;
    }
}
