using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Attachments;

/// <summary>Files and what is wrong with them, in the reader's language.</summary>
internal static class AttachmentWords
{
    private const int KiloByte = 1024;
    private const int MegaByte = 1024 * KiloByte;

    private static readonly Dictionary<string, Func<string>> _sentences = new(
        StringComparer.Ordinal
    )
    {
        [FileRules.FileIsEmpty] = () => AttachmentStrings.FilesErrorEmpty,
        [FileRules.FileIsTooLarge] = () => AttachmentStrings.FilesErrorTooLarge,
        [FileRules.TypeIsNotTaken] = () => AttachmentStrings.FilesErrorType,
        [FileRules.ContentDiffers] = () => AttachmentStrings.FilesErrorContent,
        [FileRules.FileIsDamaged] = () => AttachmentStrings.FilesErrorDamaged,
        [FileRules.HasFurtherData] = () => AttachmentStrings.FilesErrorFurther,
        [FileRules.FileIsEncrypted] = () => AttachmentStrings.FilesErrorEncrypted,
        [FileRules.FileActs] = () => AttachmentStrings.FilesErrorActs,
        [FileRules.LoadsFromElsewhere] = () => AttachmentStrings.FilesErrorLoads,
        [FileRules.HoldsFiles] = () => AttachmentStrings.FilesErrorHolds,
        [FileRules.FileIsTooComplex] = () => AttachmentStrings.FilesErrorComplex,
        [FileRules.PictureIsTooLarge] = () => AttachmentStrings.FilesErrorPicture,
        [FileRules.TextIsUnreadable] = () => AttachmentStrings.FilesErrorText,
        [FileRules.TableIsMalformed] = () => AttachmentStrings.FilesErrorTable,
        [FileRules.TableHoldsFormula] = () => AttachmentStrings.FilesErrorFormula,
        [AttachmentRules.RightsAreRequired] = () => AttachmentStrings.FilesErrorRights,
        [AttachmentRules.RightsAreTooLong] = () => AttachmentStrings.FilesErrorRightsLong,
        [AttachmentRules.AttributionForbids] = () => AttachmentStrings.FilesAttributionNote,
        [AttachmentRules.TooManyFiles] = () => AttachmentStrings.FilesErrorTooMany,
        [AttachmentRules.LibraryIsFull] = () => AttachmentStrings.FilesErrorFull,
        [AttachmentRules.FileIsAttached] = () => AttachmentStrings.FilesErrorAttached,
    };

    /// <summary>The rules that have a sentence.</summary>
    public static IReadOnlyCollection<string> Rules => _sentences.Keys;

    /// <summary>A broken rule as a sentence.</summary>
    public static string Of(RuleViolation violation) =>
        _sentences.TryGetValue(violation.Rule, out var sentence)
            ? ReaderText.Fill(sentence(), violation.Detail)
            : AttachmentStrings.FilesErrorDamaged;

    /// <summary>Who may read a file.</summary>
    public static string Of(AttachmentSensitivity sensitivity) =>
        sensitivity switch
        {
            AttachmentSensitivity.Public => AttachmentStrings.FilesSensitivityPublic,
            AttachmentSensitivity.SignedIn => AttachmentStrings.FilesSensitivitySignedIn,
            _ => AttachmentStrings.FilesSensitivityEditors,
        };

    /// <summary>Type, size, language and day.</summary>
    public static IEnumerable<string> Facts(Attachment file) =>
        [
            EnumCode<AttachmentFormat>.Of(file.Format).ToUpperInvariant(),
            Size(file.Size),
            ReaderText.Name(file.Language),
            ReaderText.Fill(AttachmentStrings.FilesAdded, ReaderText.Date(file.UploadedUtc)),
        ];

    /// <summary>A size in the unit that reads best; at least 1 kB.</summary>
    public static string Size(int bytes) =>
        bytes < MegaByte
            ? ReaderText.Fill(
                AttachmentStrings.FilesSizeKilobytes,
                ReaderText.Number(Math.Max(1, (bytes + (KiloByte / 2)) / KiloByte))
            )
            : ReaderText.Fill(
                AttachmentStrings.FilesSizeMegabytes,
                ((double)bytes / MegaByte).ToString("N1", CultureInfo.CurrentCulture)
            );
}
