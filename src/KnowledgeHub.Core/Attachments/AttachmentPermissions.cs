using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Attachments;

/// <summary>Asks the policy table about files. A file is never open to more people than its entry.</summary>
public static class AttachmentPermissions
{
    /// <summary>
    /// Who may read a file of an entry. Where the attribution rule hides who is behind an entry, its files are for those only
    /// who see the entry whole: a letterhead or a signature names the source, and nothing can be left out of a file. The rule
    /// acts whenever a file is read, so that a stricter rule closes files that were attached before.
    /// </summary>
    /// <param name="practice">The entry.</param>
    /// <param name="chosen">What the uploader chose.</param>
    public static AttachmentSensitivity SensitivityIn(
        Practice practice,
        AttachmentSensitivity chosen
    )
    {
        ArgumentNullException.ThrowIfNull(practice);
        return HidesItsSource(practice) ? AttachmentSensitivity.Editors : chosen;
    }

    /// <summary>Whether the attribution rule of an entry hides who is behind it.</summary>
    /// <param name="practice">The entry.</param>
    public static bool HidesItsSource(Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return practice.Content.Provenance.Attribution
            is AttributionRule.Region
                or AttributionRule.ChathamHouse;
    }

    /// <summary>Whether an actor may read a file.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="practice">Its entry.</param>
    /// <param name="attachment">The file.</param>
    public static bool MayRead(this Actor actor, Practice practice, Attachment attachment)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return attachment.PracticeId == practice.Id
            && actor.May(PortalAction.ReadPractice, practice)
            && actor.May(ActionFor(SensitivityIn(practice, attachment.Sensitivity)), practice);
    }

    /// <summary>Whether an actor may attach files to an entry and remove them.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="practice">The entry.</param>
    public static bool MayChangeFiles(this Actor actor, Practice practice) =>
        actor.May(PortalAction.ChangeFiles, practice);

    private static PortalAction ActionFor(AttachmentSensitivity sensitivity) =>
        sensitivity switch
        {
            AttachmentSensitivity.Public => PortalAction.ReadPublicFile,
            AttachmentSensitivity.SignedIn => PortalAction.ReadMemberFile,
            _ => PortalAction.ReadEditorialFile,
        };
}
