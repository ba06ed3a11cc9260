namespace KnowledgeHub.Portal.Composition;

/// <summary>Answers HEAD as GET without the body (RFC 9110, 9.3.2): link checkers and monitors ask so.</summary>
internal static class HeadRequests
{
    private const string Circuits = "/_blazor";

    public static void UseHeadAsGet(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (
                    HttpMethods.IsHead(context.Request.Method)
                    && !context.Request.Path.StartsWithSegments(Circuits)
                )
                {
                    context.Request.Method = HttpMethods.Get;
                    context.Response.Body = Stream.Null;
                }

                return next(context);
            }
        );
}
