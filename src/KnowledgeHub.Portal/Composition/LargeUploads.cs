using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Answers an upload that is far too large with the page and a sentence, before anything of it is read.</summary>
internal static class LargeUploads
{
    public static void UseLargeUploadAnswers(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (!IsTooLarge(context.Request))
                {
                    return next(context);
                }

                context.Response.StatusCode = StatusCodes.Status303SeeOther;
                context.Response.Headers.Location =
                    context.Request.Path.ToUriComponent() + "?" + AttachmentAddress.TooLarge;
                return Task.CompletedTask;
            }
        );

    private static bool IsTooLarge(HttpRequest request) =>
        HttpMethods.IsPost(request.Method)
        && request.ContentLength > AttachmentAddress.MaxRequestBytes
        && AttachmentAddress.TakesFiles(request.Path);
}
