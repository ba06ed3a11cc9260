using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Search.Tests.Support;

/// <summary>Two searches that many people made.</summary>
internal sealed class FakePopularQueries : IPopularQueries
{
    public IReadOnlyList<string> Current => ["zebra crossing rules", "zebra"];
}
