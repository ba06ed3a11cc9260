namespace KnowledgeHub.Search.Analysis;

/// <summary>How a language makes terms of a word. Safe to use from many threads.</summary>
internal interface ITermRule
{
    /// <summary>The terms of a word.</summary>
    /// <param name="word">The word as written.</param>
    Terms TermsOf(ReadOnlySpan<char> word);

    /// <summary>How many units at the beginning are another word that lost its vowel, apostrophe included.</summary>
    /// <param name="word">The word as written.</param>
    int ElidedLength(ReadOnlySpan<char> word);
}
