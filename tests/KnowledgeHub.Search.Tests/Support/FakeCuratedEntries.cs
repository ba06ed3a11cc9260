using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Search.Tests.Support;

/// <summary>The choices of editors for texts, written out.</summary>
internal sealed class FakeCuratedEntries : ICuratedEntries
{
    private readonly Dictionary<string, CuratedEntries> _byText = [];

    public FakeCuratedEntries Pin(string text, params string[] ids) =>
        Set(text, For(text) with { Pinned = [.. ids.Select(id => new PracticeId(id))] });

    public FakeCuratedEntries Hide(string text, params string[] ids) =>
        Set(text, For(text) with { Hidden = [.. ids.Select(id => new PracticeId(id))] });

    public CuratedEntries For(string text, Language language) => For(text);

    private CuratedEntries For(string text) => _byText.GetValueOrDefault(text, CuratedEntries.None);

    private FakeCuratedEntries Set(string text, CuratedEntries entries)
    {
        _byText[text] = entries;
        return this;
    }
}
