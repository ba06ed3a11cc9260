using KnowledgeHub.Search.Analysis.Stemming;

namespace KnowledgeHub.Search.Analysis;

/// <summary>
/// For languages whose stemmer needs diacritics that readers may leave out: the word is stemmed as written and folded after,
/// and it is folded and then stemmed by the same rules without diacritics. Two accented forms meet in the first term, an
/// accented and a plain one in the second.
/// </summary>
/// <param name="stemmer">Stems words with diacritics.</param>
/// <param name="plainStemmer">Stems words without.</param>
/// <param name="isTurkish">Whether I is the capital of ı.</param>
/// <param name="elides">Whether French words may stand elided before the word.</param>
internal sealed class AccentedTerms(
    IStemmer stemmer,
    IStemmer plainStemmer,
    bool isTurkish = false,
    bool elides = false
) : ITermRule
{
    /// <inheritdoc/>
    public Terms TermsOf(ReadOnlySpan<char> word)
    {
        var plain = WordFolding.Fold(word);
        if (plain.Length == 0)
        {
            return new("");
        }

        var stem = WordFolding.Fold(stemmer.Stem(WordFolding.Normalise(word, isTurkish)));
        var plainStem = plainStemmer.Stem(plain);
        return stem.Length == 0 ? new(plainStem) : Terms.Of(stem, plainStem);
    }

    /// <inheritdoc/>
    public int ElidedLength(ReadOnlySpan<char> word) => elides ? FrenchElision.Length(word) : 0;
}
