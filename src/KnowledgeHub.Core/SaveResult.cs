namespace KnowledgeHub.Core;

/// <summary>What a store made of a save.</summary>
public enum SaveResult
{
    /// <summary>Committed.</summary>
    Saved,

    /// <summary>Another version was committed first; nothing was written.</summary>
    Stale,

    /// <summary>Another aggregate has this id, or another key that must be unique; nothing was written.</summary>
    Taken,

    /// <summary>What it belongs to takes no more changes; nothing was written.</summary>
    Closed,
}
