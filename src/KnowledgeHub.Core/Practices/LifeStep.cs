namespace KnowledgeHub.Core.Practices;

/// <summary>A step in the life of an entry or of its working copy.</summary>
public enum LifeStep
{
    /// <summary>Hand the text in for review.</summary>
    Submit,

    /// <summary>Take it back from review.</summary>
    TakeBack,

    /// <summary>Send it back to its owner with a note.</summary>
    RequestChanges,

    /// <summary>Say that it may be published.</summary>
    Approve,

    /// <summary>Set or clear the hour at which the approved text is published.</summary>
    Schedule,

    /// <summary>Make the text that is being worked on the public one.</summary>
    Publish,

    /// <summary>Drop the next text of a published entry.</summary>
    Discard,

    /// <summary>Take a published entry back to draft.</summary>
    Withdraw,

    /// <summary>Mark a published entry as no longer recommended.</summary>
    Archive,

    /// <summary>Take an archived entry back to draft.</summary>
    Reopen,
}
