using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Spelling;

namespace KnowledgeHub.Search.Querying;

/// <summary>No entries to look words up in: every word is taken as it is.</summary>
internal sealed class NoWords : IWordSource
{
    /// <inheritdoc/>
    public bool Knows(TextLanguage language, string term) => true;

    /// <inheritdoc/>
    public IReadOnlyList<NearWord> Starting(TextLanguage language, string beginning, int count) =>
        [];

    /// <inheritdoc/>
    public IReadOnlyList<NearWord> Near(
        TextLanguage language,
        string word,
        int distance,
        int count
    ) => [];
}
