namespace KnowledgeHub.Core.Attachments;

/// <summary>Why a file is not taken. Each name is a rule of a <see cref="RuleViolation"/>.</summary>
public static class FileRules
{
    /// <summary>The input field of the file.</summary>
    public const string Field = "file";

    /// <summary>No file was chosen, or it has no content.</summary>
    public const string FileIsEmpty = "file-empty";

    /// <summary>It is larger than <see cref="AttachmentRules.MaxBytes"/>. Detail: megabytes.</summary>
    public const string FileIsTooLarge = "file-too-large";

    /// <summary>Its extension is none of <see cref="AttachmentFormats.Extensions"/>. Detail: these.</summary>
    public const string TypeIsNotTaken = "file-type-not-taken";

    /// <summary>Its content is not what its extension says. Detail: the extension.</summary>
    public const string ContentDiffers = "file-content-differs";

    /// <summary>It breaks off, or its parts contradict one another.</summary>
    public const string FileIsDamaged = "file-damaged";

    /// <summary>Further data lie before, behind or between its parts: it is two kinds of file at once.</summary>
    public const string HasFurtherData = "file-further-data";

    /// <summary>It is protected by a password.</summary>
    public const string FileIsEncrypted = "file-encrypted";

    /// <summary>It holds something that acts: macros, scripts, controls, commands. Detail: what.</summary>
    public const string FileActs = "file-acts";

    /// <summary>It loads something from elsewhere when it is opened. Detail: what.</summary>
    public const string LoadsFromElsewhere = "file-loads";

    /// <summary>It holds other files. Detail: which.</summary>
    public const string HoldsFiles = "file-holds-files";

    /// <summary>Unpacked it is too large, or has too many parts.</summary>
    public const string FileIsTooComplex = "file-too-complex";

    /// <summary>The picture has too many pixels. Detail: millions of pixels.</summary>
    public const string PictureIsTooLarge = "picture-too-large";

    /// <summary>The text is neither UTF-8 nor UTF-16 with a byte order mark, or holds control characters.</summary>
    public const string TextIsUnreadable = "text-unreadable";

    /// <summary>Rows or quotation marks of the table do not fit together. Detail: number of the line.</summary>
    public const string TableIsMalformed = "table-malformed";

    /// <summary>A cell begins like a formula. Detail: number of the line.</summary>
    public const string TableHoldsFormula = "table-formula";

    /// <summary>A violation of the file field.</summary>
    /// <param name="rule">One of the rules above.</param>
    /// <param name="detail">What the message needs.</param>
    public static RuleViolation Broken(string rule, string detail = "") => new(rule, Field, detail);
}
