using System.Collections.Immutable;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>What countries publish of their results, over HTTP and without a token.</summary>
internal static class PublicProfileEndpoints
{
    private const string Unknown = "No country of this code publishes its result.";

    public static void MapPublicProfileEndpoints(this IEndpointRouteBuilder app)
    {
        var countries = app.MapGroup("/api/v1/public/countries").WithTags("Public profiles");
        countries
            .MapGet("/", ListAsync)
            .WithName("ListPublicProfiles")
            .WithSummary("The countries that publish their result, by code")
            .WithDescription(
                "A country stands here while its consent to publication is in force. The list can change at any moment; keep no copy."
            )
            .WithExample(PublicProfileExamples.Countries)
            .Produces<PublicCountryModel[]>();
        countries
            .MapGet("/{code}", ReadAsync)
            .WithName("ReadPublicProfile")
            .WithSummary("What a country has made public of its newest published cycle")
            .WithDescription(
                "Scores as displayed; answers and comments only where the country publishes them. A country that has taken its consent back is not found, like one that never gave it."
            )
            .WithExample(PublicProfileExamples.Profile)
            .Produces<PublicProfileModel>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(HttpContext context, ReadPublicProfiles profiles)
    {
        context.KeepNoCopy();
        return
            await profiles.ListAsync(ActorClaims.Read(context.User), context.RequestAborted)
                is Outcome<ImmutableArray<PublicProfileListing>>.Done(var listed)
            ? Results.Ok(listed.Select(PublicCountryModel.From))
            : ApiProblems.Forbidden("Your account may not read what countries publish.");
    }

    private static async Task<IResult> ReadAsync(
        HttpContext context,
        string code,
        ReadPublicProfiles profiles
    )
    {
        context.KeepNoCopy();
        return
            await profiles.ReadAsync(ActorClaims.Read(context.User), code, context.RequestAborted)
                is Outcome<PublishedProfile>.Done(var profile)
            ? Results.Ok(PublicProfileModel.From(profile))
            : ApiProblems.NotFound(Unknown);
    }
}
