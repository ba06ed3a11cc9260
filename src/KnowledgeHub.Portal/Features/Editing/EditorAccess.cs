namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>Whether the entry can be edited by this person.</summary>
public enum EditorAccess
{
    /// <summary>It can.</summary>
    Open,

    /// <summary>Not by this person.</summary>
    Forbidden,

    /// <summary>There is no such entry, or the person may not know of it.</summary>
    NotFound,
}
