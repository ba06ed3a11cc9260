using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Searching;

/// <summary>Port: which entries editors pinned or hid for a searched text. Held in memory, because every search asks.</summary>
public interface ICuratedEntries
{
    /// <summary>The choices for a text.</summary>
    /// <param name="text">What the reader typed, without typed filters.</param>
    /// <param name="language">The reader's language.</param>
    CuratedEntries For(string text, Language language);
}
