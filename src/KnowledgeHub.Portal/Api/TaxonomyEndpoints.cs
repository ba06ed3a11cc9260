using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>The vocabularies over HTTP.</summary>
internal static class TaxonomyEndpoints
{
    public static void MapTaxonomyEndpoints(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/v1/taxonomy", Read)
            .WithTags("Taxonomy")
            .WithName("ReadTaxonomy")
            .WithSummary("Every vocabulary with labels in all four languages")
            .Produces<VocabularyModel[]>();

    private static IResult Read(HttpContext context, ITaxonomySource taxonomy) =>
        PolicyTable.Allows(ActorClaims.Read(context.User), PortalAction.ReadTaxonomy)
            ? Results.Ok(taxonomy.Current.Vocabularies.Select(VocabularyModel.From))
            : Results.NotFound();
}
