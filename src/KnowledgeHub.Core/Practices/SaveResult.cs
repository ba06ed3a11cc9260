namespace KnowledgeHub.Core.Practices;

/// <summary>What a store made of a save.</summary>
public enum SaveResult
{
    /// <summary>Committed.</summary>
    Saved,

    /// <summary>Another version was committed first; nothing was written.</summary>
    Stale,

    /// <summary>Another entry has this id or slug; nothing was written.</summary>
    Taken,
}
