using KnowledgeHub.Core;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>Files of entries: a list for programs, and each file as a download that no browser shows or runs.</summary>
internal static class AttachmentEndpoints
{
    public static void MapAttachmentEndpoints(this IEndpointRouteBuilder app)
    {
        app.MapGet(AttachmentAddress.FilePattern, DownloadAsync).ExcludeFromDescription();
        app.MapGet("/api/v1/practices/{idOrSlug}/files", ListAsync)
            .WithTags("Practices")
            .WithName("ListFiles")
            .WithSummary("The files of an entry")
            .WithDescription(
                "What is known of the files that you may read; url leads to the file itself."
            )
            .Produces<AttachmentModel[]>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithExample(new[] { Example });
    }

    private static AttachmentModel Example { get; } =
        new(
            new("7c1a4a52-5a0e-4c5e-9a43-0d4d2d1f6b10"),
            "standard-operating-procedure.docx",
            "docx",
            AttachmentFormat.Docx.MediaType(),
            48_213,
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "en",
            "Ministry of the Interior; may be copied with its source.",
            "public",
            new(2026, 3, 1, 9, 30, 0, DateTimeKind.Utc),
            "/practices/joint-mobile-team/files/7c1a4a52-5a0e-4c5e-9a43-0d4d2d1f6b10/standard-operating-procedure.docx"
        );

    private static async Task<IResult> ListAsync(
        HttpContext context,
        string idOrSlug,
        ReadPractice practices,
        ReadAttachments attachments
    )
    {
        var actor = ActorClaims.Read(context.User);
        if (
            await practices.ByIdOrSlugAsync(actor, idOrSlug, context.RequestAborted)
            is not Outcome<Practice>.Done
            (var practice)
        )
        {
            return PracticeEndpoints.NotFound();
        }

        var files = await attachments.OfAsync(actor, practice, context.RequestAborted);
        return Results.Ok(files.Select(file => Model(practice, file)));
    }

    private static AttachmentModel Model(Practice practice, Attachment file) =>
        new(
            file.Id,
            file.FileName,
            EnumCode<AttachmentFormat>.Of(file.Format),
            file.Format.MediaType(),
            file.Size,
            file.Sha256,
            file.Language.Code(),
            file.Rights,
            EnumCode<AttachmentSensitivity>.Of(
                AttachmentPermissions.SensitivityIn(practice, file.Sensitivity)
            ),
            file.UploadedUtc,
            AttachmentAddress.File(practice.Slug, file)
        );

    private static async Task<IResult> DownloadAsync(
        HttpContext context,
        string key,
        Guid id,
        string name,
        ReadAttachments attachments
    )
    {
        _ = name; // for people; the file is found by its id
        var actor = ActorClaims.Read(context.User);
        if (
            await attachments.OpenAsync(actor, key, id, context.RequestAborted)
            is not Outcome<AttachmentFile>.Done
            (var (file, bytes))
        )
        {
            return Results.NotFound();
        }

        return FileDownload.Answer(
            context,
            new(file.FileName, file.Format, file.Sha256, bytes),
            isPublic: actor.IsAnonymous
        );
    }
}
