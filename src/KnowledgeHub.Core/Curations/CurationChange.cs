namespace KnowledgeHub.Core.Curations;

/// <summary>What happened to a curation. The code is stored in the history.</summary>
public enum CurationChange
{
    /// <summary>An editor has pinned the entry.</summary>
    Pinned,

    /// <summary>An editor has hidden the entry.</summary>
    Hidden,

    /// <summary>An editor has taken the pin or the hiding back.</summary>
    Removed,
}
