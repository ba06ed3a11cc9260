using System.Globalization;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Attachments;

/// <summary>What a file must have before anybody looks into it, and how many there may be.</summary>
public static class AttachmentRules
{
    /// <summary>The greatest size of a file, in bytes.</summary>
    public const int MaxBytes = 10 * MegaByte;

    /// <summary>The most files of an entry.</summary>
    public const int MaxFiles = 20;

    /// <summary>The greatest length of a statement of rights, in characters.</summary>
    public const int MaxRightsLength = 300;

    /// <summary>The most of a file's words that the search reads, in characters: some 40 pages.</summary>
    public const int MaxTextLength = 100_000;

    /// <summary>The statement of rights is blank.</summary>
    public const string RightsAreRequired = "rights-required";

    /// <summary>The statement of rights is too long. Detail: the greatest length.</summary>
    public const string RightsAreTooLong = "rights-too-long";

    /// <summary>The attribution rule of the entry leaves files to editors.</summary>
    public const string AttributionForbids = "sensitivity-attribution";

    /// <summary>The entry has as many files as it can have. Detail: how many.</summary>
    public const string TooManyFiles = "files-too-many";

    /// <summary>The library has no room left. Detail: its size in megabytes.</summary>
    public const string LibraryIsFull = "files-library-full";

    /// <summary>The entry has this file already.</summary>
    public const string FileIsAttached = "file-attached";

    private const int MegaByte = 1024 * 1024;

    /// <summary>The file is larger than <see cref="MaxBytes"/>.</summary>
    public static RuleViolation TooLarge { get; } =
        FileRules.Broken(FileRules.FileIsTooLarge, Text(MaxBytes / MegaByte));

    /// <summary>Checks what can be checked without looking into the file.</summary>
    /// <param name="practice">The entry.</param>
    /// <param name="upload">The file, its name cleaned.</param>
    /// <returns>Every broken rule; none when it may be looked into.</returns>
    public static IReadOnlyList<RuleViolation> Check(Practice practice, NewAttachment upload)
    {
        ArgumentNullException.ThrowIfNull(upload);
        return
        [
            .. CheckFile(upload.FileName, upload.Bytes.Length),
            .. CheckRights(upload.Rights),
            .. CheckSensitivity(practice, upload.Sensitivity),
        ];
    }

    /// <summary>Checks whether there is room.</summary>
    /// <param name="usage">What is taken.</param>
    /// <param name="limits">What the operator has set.</param>
    /// <param name="bytes">Size of the new file.</param>
    public static IReadOnlyList<RuleViolation> CheckRoom(
        AttachmentUsage usage,
        AttachmentLimits limits,
        int bytes
    )
    {
        ArgumentNullException.ThrowIfNull(usage);
        ArgumentNullException.ThrowIfNull(limits);
        if (usage.Files >= MaxFiles)
        {
            return [FileRules.Broken(TooManyFiles, Text(MaxFiles))];
        }

        return usage.LibraryBytes + bytes > limits.LibraryBytes ? [Full(limits)] : [];
    }

    /// <summary>Checks name and size of a file, of an entry or of a country's evidence.</summary>
    /// <param name="fileName">Its name, cleaned.</param>
    /// <param name="bytes">Its size.</param>
    /// <returns>What is wrong; nothing when it may be looked into.</returns>
    public static IReadOnlyList<RuleViolation> CheckFile(string fileName, int bytes) =>
        bytes switch
        {
            0 => [FileRules.Broken(FileRules.FileIsEmpty)],
            > MaxBytes => [TooLarge],
            _ when AttachmentFormats.OfName(fileName) is null =>
            [
                FileRules.Broken(
                    FileRules.TypeIsNotTaken,
                    string.Join(' ', AttachmentFormats.Extensions)
                ),
            ],
            _ => [],
        };

    /// <summary>There is no room for another file.</summary>
    /// <param name="limits">What the operator has set.</param>
    public static RuleViolation Full(AttachmentLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return FileRules.Broken(LibraryIsFull, Text(limits.LibraryBytes / MegaByte));
    }

    private static IEnumerable<RuleViolation> CheckRights(string rights)
    {
        if (rights.Length == 0)
        {
            yield return new(RightsAreRequired, "rights");
        }
        else if (rights.Length > MaxRightsLength)
        {
            yield return new(RightsAreTooLong, "rights", Text(MaxRightsLength));
        }
    }

    private static IEnumerable<RuleViolation> CheckSensitivity(
        Practice practice,
        AttachmentSensitivity chosen
    )
    {
        if (AttachmentPermissions.SensitivityIn(practice, chosen) != chosen)
        {
            yield return new(AttributionForbids, "sensitivity");
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
