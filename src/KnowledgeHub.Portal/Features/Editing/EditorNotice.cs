namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>What the editor has to say about the last thing that was asked of it.</summary>
public enum EditorNotice
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>There was nothing to save.</summary>
    NothingToSave,

    /// <summary>The entry is open to every reader.</summary>
    Published,

    /// <summary>The entry is a draft again.</summary>
    Withdrawn,

    /// <summary>Somebody else changed the entry, but no text differs.</summary>
    ChangedElsewhere,

    /// <summary>The actor may not do this, or no longer.</summary>
    Forbidden,

    /// <summary>The entry is not there any more, or the actor may not know of it.</summary>
    Gone,

    /// <summary>The database could not be reached.</summary>
    Unavailable,
}
