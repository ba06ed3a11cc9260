using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Data.Attachments;

/// <summary>
/// The id of a file in history and change feed, such as <c>P-0071/0190…</c>. It begins with the entry's, so that a reader of
/// the feed knows which entry to look at when the file is gone.
/// </summary>
public static class AttachmentKey
{
    private const char Separator = '/';

    /// <summary>The id of a file.</summary>
    /// <param name="attachment">The file.</param>
    public static string Of(Attachment attachment)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return $"{attachment.PracticeId}{Separator}{attachment.Id}";
    }

    /// <summary>The entry that a file belongs to.</summary>
    /// <param name="key">What <see cref="Of"/> gave.</param>
    public static PracticeId PracticeOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new(key.Split(Separator)[0]);
    }
}
