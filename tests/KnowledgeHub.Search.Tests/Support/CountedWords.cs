using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Querying;
using KnowledgeHub.Search.Spelling;

namespace KnowledgeHub.Search.Tests.Support;

/// <summary>No words; remembers which were looked up.</summary>
internal sealed class CountedWords : IWordSource
{
    public HashSet<string> LookedUp { get; } = [];

    public bool Knows(TextLanguage language, string term) => false;

    public IReadOnlyList<NearWord> Starting(TextLanguage language, string beginning, int count)
    {
        LookedUp.Add(beginning);
        return [];
    }

    public IReadOnlyList<NearWord> Near(TextLanguage language, string word, int distance, int count)
    {
        LookedUp.Add(word);
        return [];
    }
}
