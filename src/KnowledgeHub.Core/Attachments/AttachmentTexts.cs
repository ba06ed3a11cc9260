using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Attachments;

/// <summary>The words of files by entry. It gives only those that whoever may read the entry may read too.</summary>
/// <param name="texts">The words of files, in any order.</param>
public sealed class AttachmentTexts(IEnumerable<AttachmentText> texts)
{
    private readonly ILookup<PracticeId, AttachmentText> _byPractice = texts.ToLookup(text =>
        text.PracticeId
    );

    /// <summary>No words.</summary>
    public static AttachmentTexts None { get; } = new([]);

    /// <summary>What of an entry's files everybody may find who may find the entry.</summary>
    /// <param name="practice">The entry; its attribution rule decides.</param>
    public IEnumerable<AttachmentText> FindableIn(Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return _byPractice[practice.Id]
            .Where(text =>
                AttachmentPermissions.SensitivityIn(practice, text.Sensitivity)
                is AttachmentSensitivity.Public
            );
    }
}
