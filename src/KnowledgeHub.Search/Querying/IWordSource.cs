using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Spelling;

namespace KnowledgeHub.Search.Querying;

/// <summary>The words that one reader may know of, by language.</summary>
internal interface IWordSource
{
    /// <summary>Whether an entry that the reader may see holds a term.</summary>
    /// <param name="language">The language.</param>
    /// <param name="term">The term.</param>
    bool Knows(TextLanguage language, string term);

    /// <summary>Words with a beginning, the most frequent first.</summary>
    /// <param name="language">The language.</param>
    /// <param name="beginning">A folded beginning.</param>
    /// <param name="count">How many at most.</param>
    IReadOnlyList<NearWord> Starting(TextLanguage language, string beginning, int count);

    /// <summary>Words that are spelled nearly like one, the nearest first, then the most frequent.</summary>
    /// <param name="language">The language.</param>
    /// <param name="word">A folded word.</param>
    /// <param name="distance">How many letters may differ, 1 or 2.</param>
    /// <param name="count">How many at most.</param>
    IReadOnlyList<NearWord> Near(TextLanguage language, string word, int distance, int count);
}
