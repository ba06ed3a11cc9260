using KnowledgeHub.Search.Analysis.Stemming;

namespace KnowledgeHub.Search.Analysis;

/// <summary>
/// Two stems of an Arabic word: a light one of the folded word, and one that needs alefs, hamzas and ta marbuta in their places
/// and is folded after. Together they find more than either.
/// </summary>
internal sealed class ArabicTerms : ITermRule
{
    private readonly ArabicLightStemmer _light = new();
    private readonly ArabicStemmer _stemmer = new();

    /// <inheritdoc/>
    public Terms TermsOf(ReadOnlySpan<char> word)
    {
        var folded = WordFolding.Fold(word);
        return folded.Length == 0
            ? new("")
            : Terms.Of(
                _light.Stem(folded),
                WordFolding.Fold(_stemmer.Stem(WordFolding.Normalise(word)))
            );
    }

    /// <inheritdoc/>
    public int ElidedLength(ReadOnlySpan<char> word) => 0;
}
