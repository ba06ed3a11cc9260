using KnowledgeHub.Core.Attachments;
using Microsoft.Net.Http.Headers;

namespace KnowledgeHub.Portal.Api;

/// <summary>A file that somebody has handed in, as a download that no browser shows or runs.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Format">What kind of file it is.</param>
/// <param name="Sha256">The fingerprint of its content.</param>
/// <param name="Bytes">The file.</param>
internal sealed record FileDownload(
    string Name,
    AttachmentFormat Format,
    string Sha256,
    ReadOnlyMemory<byte> Bytes
)
{
    private const string Inert = "sandbox; default-src 'none'";

    /// <summary>The answer with its headers.</summary>
    /// <param name="context">The request.</param>
    /// <param name="file">The file.</param>
    /// <param name="isPublic">Whether caches may keep it and ask again.</param>
    public static IResult Answer(HttpContext context, FileDownload file, bool isPublic)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Inert;
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = isPublic ? "no-cache" : "private, no-store";
        return Results.File(
            file.Bytes.ToArray(),
            ContentType(file.Format),
            file.Name,
            entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\"")
        );
    }

    private static string ContentType(AttachmentFormat format) =>
        format is AttachmentFormat.Txt or AttachmentFormat.Csv
            ? format.MediaType() + "; charset=utf-8"
            : format.MediaType();
}
