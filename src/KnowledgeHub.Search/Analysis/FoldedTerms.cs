using KnowledgeHub.Search.Analysis.Stemming;

namespace KnowledgeHub.Search.Analysis;

/// <summary>One term a word: folded, then stemmed. For languages whose stemmer does not need diacritics.</summary>
/// <param name="stemmer">The stemmer; null for a language without one.</param>
internal sealed class FoldedTerms(IStemmer? stemmer) : ITermRule
{
    /// <inheritdoc/>
    public Terms TermsOf(ReadOnlySpan<char> word)
    {
        var folded = WordFolding.Fold(word);
        return new(stemmer is null || folded.Length == 0 ? folded : stemmer.Stem(folded));
    }

    /// <inheritdoc/>
    public int ElidedLength(ReadOnlySpan<char> word) => 0;
}
