namespace KnowledgeHub.Search.Analysis;

/// <summary>Turns the texts of one language into terms. Safe to use from many threads.</summary>
internal interface IAnalyser
{
    /// <summary>Whether an apostrophe separates words.</summary>
    bool SplitsAtApostrophe { get; }

    /// <summary>Cuts a text into terms. Stop words are kept: they take part in phrases and in queries of nothing else.</summary>
    /// <param name="text">The text; offsets in the result count in it.</param>
    /// <param name="tokens">Where the terms are added, in order of the text.</param>
    /// <returns>The number of words, that is of positions; joined terms do not count.</returns>
    int Analyse(ReadOnlySpan<char> text, ICollection<Token> tokens);

    /// <summary>Whether a word says nothing about what a text is about.</summary>
    /// <param name="word">The word as written.</param>
    bool IsStopWord(ReadOnlySpan<char> word);
}
