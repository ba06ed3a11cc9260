using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Portal.Shared;

/// <summary>The addresses of attached files and of the pages that manage them.</summary>
internal static class AttachmentAddress
{
    /// <summary>The page that attaches files.</summary>
    public const string PagePattern = "/practices/{Key}/files";

    /// <summary>A file itself. The name is for people; the id alone counts.</summary>
    public const string FilePattern = "/practices/{key}/files/{id:guid}/{name}";

    /// <summary>Said by the page when an upload was too large to be read.</summary>
    public const string TooLarge = "refused=too-large";

    /// <summary>The most bytes of a posted form: what is above a file's limit still gets the form back with a sentence.</summary>
    public const long MaxRequestBytes = 2L * AttachmentRules.MaxBytes;

    /// <summary>The page that attaches files to an entry.</summary>
    public static string Page(Practice practice) => $"/practices/{practice.Slug}/files";

    /// <summary>The page that asks before a file is removed.</summary>
    public static string Remove(Practice practice, Attachment file) =>
        $"{Page(practice)}/{file.Id}/remove";

    /// <summary>A file.</summary>
    public static string File(string slug, Attachment file) =>
        $"/practices/{slug}/files/{file.Id}/{Uri.EscapeDataString(file.FileName)}";

    /// <summary>The page that takes a table of entries in.</summary>
    public const string ImportPage = "/editing/import";

    /// <summary>Whether a path is that of a page that takes files in.</summary>
    public static bool TakesFiles(PathString path) =>
        path.Equals(ImportPage, StringComparison.OrdinalIgnoreCase)
        || EvidenceAddress.TakesFiles(path)
        || IsWithin(path, "/practices", "/files")
        || IsWithin(path, "/assessments", "/workbook");

    private static bool IsWithin(PathString path, string start, string end) =>
        path.StartsWithSegments(start)
        && path.Value?.EndsWith(end, StringComparison.OrdinalIgnoreCase) is true;
}
