using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>The thesaurus over HTTP, as SKOS in JSON-LD.</summary>
internal static class ConceptEndpoints
{
    private const string JsonLd = "application/ld+json";

    // Every script as it is: as escapes an Arabic label is three times as long, and no person can read it.
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static void MapConceptEndpoints(this IEndpointRouteBuilder app)
    {
        var thesaurus = app.MapGroup("/api/v1/thesaurus").WithTags("Thesaurus");
        thesaurus
            .MapGet("/", ReadAll)
            .WithName("ReadThesaurus")
            .WithSummary("All concepts as SKOS in JSON-LD")
            .WithDescription(
                "A file that the portal takes back at /thesaurus/import. Related concepts are named on one side or on both; the relation holds both ways."
            )
            .WithExample(ConceptExamples.Scheme)
            .Produces<ConceptSchemeModel>(contentType: JsonLd);
        thesaurus
            .MapGet("/{id}", ReadOne)
            .WithName("ReadConcept")
            .WithSummary("One concept as SKOS in JSON-LD")
            .WithExample(ConceptExamples.Concept)
            .Produces<ConceptModel>(contentType: JsonLd)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult ReadAll(HttpContext context, ReadThesaurus read) =>
        Results.Json(
            ConceptSchemeModel.From(
                read.Scheme(ActorClaims.Read(context.User)),
                AddressOf(context.Request)
            ),
            _options,
            JsonLd
        );

    private static IResult ReadOne(HttpContext context, string id, ReadThesaurus read)
    {
        var scheme = read.Scheme(ActorClaims.Read(context.User));
        return scheme.Find(id) is { } concept
            ? Results.Json(
                ConceptModel.From(concept, scheme, AddressOf(context.Request)) with
                {
                    Context = SkosContext.Keys,
                },
                _options,
                JsonLd
            )
            : ApiProblems.NotFound("There is no concept with this id.");
    }

    private static string AddressOf(HttpRequest request) =>
        $"{request.Scheme}://{request.Host}/thesaurus";
}
