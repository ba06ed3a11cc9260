using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeHub.Portal.Features.PublicProfile;

/// <summary>The small page that other sites show in a frame; nothing else of the portal can be framed.</summary>
internal static class EmbedEndpoint
{
    public const string Path = "/embed";

    public static void MapEmbeds(this IEndpointRouteBuilder app) =>
        app.MapGet(Path + "/countries/{code}", AnswerAsync)
            .WithMetadata(new FramedAnywhere())
            .ExcludeFromDescription();

    // As a visitor, whoever asks: a frame must show the same to everybody.
    private static async Task<IResult> AnswerAsync(
        HttpContext context,
        string code,
        ReadPublicProfiles profiles,
        ITaxonomySource taxonomy
    )
    {
        context.KeepNoCopy();
        return
            await profiles.ReadAsync(Actor.Anonymous, code, context.RequestAborted)
                is Outcome<PublishedProfile>.Done(var profile)
            ? new RazorComponentResult<EmbedDocument>(
                new { Reading = new ProfileReading(profile, taxonomy.Current) }
            )
            : TypedResults.NotFound();
    }
}
