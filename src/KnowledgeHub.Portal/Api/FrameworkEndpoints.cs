using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>The maturity framework over HTTP.</summary>
internal static class FrameworkEndpoints
{
    public static void MapFrameworkEndpoints(this IEndpointRouteBuilder app)
    {
        var framework = app.MapGroup("/api/v1/framework").WithTags("Framework");
        framework
            .MapGet(
                "/",
                (HttpContext context, IFrameworkSource source) =>
                    Answer(context, source, source.Current)
            )
            .WithName("ReadCurrentFramework")
            .WithSummary("The current version of the maturity framework, in all four languages")
            .WithDescription(
                "The current version is the one that was published last. New assessments are answered by it; each keeps the version that it was started by."
            )
            .WithExample(FrameworkExamples.Framework)
            .Produces<FrameworkModel>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        framework
            .MapGet(
                "/{version}",
                (HttpContext context, string version, IFrameworkSource source) =>
                    Answer(context, source, source.Find(version))
            )
            .WithName("ReadFramework")
            .WithSummary("A published version; it never changes")
            .WithExample(FrameworkExamples.Framework)
            .Produces<FrameworkModel>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult Answer(
        HttpContext context,
        IFrameworkSource source,
        MaturityFramework? framework
    ) =>
        framework is not null
        && PolicyTable.Allows(ActorClaims.Read(context.User), PortalAction.ReadFramework)
            ? Results.Ok(FrameworkModel.From(framework, source.All))
            : ApiProblems.NotFound("There is no published framework of this version.");
}
