namespace KnowledgeHub.Core.Attachments;

/// <summary>Who may read a file, among those who may read its entry.</summary>
public enum AttachmentSensitivity
{
    /// <summary>Everybody who may read the entry.</summary>
    Public,

    /// <summary>Of these, who is signed in with any role.</summary>
    SignedIn,

    /// <summary>Of these, who may change the entry.</summary>
    Editors,
}
