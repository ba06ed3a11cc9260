using KnowledgeHub.Core;
using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>The practice library over HTTP. The same use cases as the pages.</summary>
internal static class PracticeEndpoints
{
    private const int SimilarCount = 6;

    public static void MapPracticeEndpoints(this IEndpointRouteBuilder app)
    {
        var practices = app.MapGroup("/api/v1/practices").WithTags("Practices");
        practices
            .MapGet("/", SearchAsync)
            .WithName("SearchPractices")
            .WithSummary("Search the library")
            .WithDescription(
                "Repeating a facet parameter is OR within the facet; different facets are AND. The query language knows words, \"phrases\", -exclusion, OR, title:word, begin* and ~nearly; facet:value is a filter."
            )
            .Produces<PracticePageModel>()
            .ProducesValidationProblem();
        practices
            .MapGet("/suggest", Suggest)
            .WithName("SuggestPractices")
            .WithSummary("Titles, terms and popular searches that continue what is typed")
            .Produces<SuggestionModel[]>();
        practices
            .MapGet("/{idOrSlug}", ReadAsync)
            .WithName("ReadPractice")
            .WithSummary("One entry by id or slug")
            .Produces<PracticeModel>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        practices
            .MapGet("/{id}/similar", SimilarAsync)
            .WithName("SimilarPractices")
            .WithSummary("Entries that resemble one")
            .Produces<PracticeItemModel[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> SearchAsync(
        HttpContext context,
        [AsParameters] PracticeSearchParameters parameters,
        SearchPractices search,
        ITaxonomySource taxonomy,
        IFrameworkSource frameworks
    )
    {
        _ = parameters; // bound for the API description; the reader below also serves the feed
        var request = PracticeQueryParameters.Read(context.Request.Query);
        var result = await search.ExecuteAsync(
            ActorClaims.Read(context.User),
            request,
            context.RequestAborted
        );
        return result.Notices.Count > 0
            ? Refuse(result.Notices)
            : Results.Ok(
                PracticeModels.Page(
                    result,
                    new(taxonomy.Current, frameworks),
                    ReaderLanguage.Current
                )
            );
    }

    private static IResult Suggest(HttpContext context, string? q, SearchPractices search) =>
        Results.Ok(
            search
                .Suggest(ActorClaims.Read(context.User), q, ReaderLanguage.Current)
                .Select(suggestion => new SuggestionModel(
                    suggestion.Concept ?? suggestion.Id.Value,
                    suggestion.Text,
                    EnumCode<SuggestionKind>.Of(suggestion.Kind),
                    suggestion.Language
                ))
        );

    private static async Task<IResult> ReadAsync(
        HttpContext context,
        string idOrSlug,
        [FromKeyedServices(IPracticeReader.Kept)] ReadPractice practices,
        ITaxonomySource taxonomy
    )
    {
        var actor = ActorClaims.Read(context.User);
        if (
            await practices.ByIdOrSlugAsync(actor, idOrSlug, context.RequestAborted)
            is not Outcome<Practice>.Done
            (var practice)
        )
        {
            return NotFound();
        }

        var related = await practices.RelatedAsync(actor, practice, context.RequestAborted);
        return Results.Ok(
            PracticeModels.Whole(practice, related, taxonomy.Current, ReaderLanguage.Current)
        );
    }

    private static async Task<IResult> SimilarAsync(
        HttpContext context,
        string id,
        [FromKeyedServices(IPracticeReader.Kept)] ReadPractice practices,
        SearchPractices search
    )
    {
        var actor = ActorClaims.Read(context.User);
        if (
            await practices.ByIdOrSlugAsync(actor, id, context.RequestAborted)
            is not Outcome<Practice>.Done
            (var practice)
        )
        {
            return NotFound();
        }

        var similar = await search.SimilarAsync(
            actor,
            practice.Id,
            SimilarCount,
            context.RequestAborted
        );
        return Results.Ok(
            similar.Select(result => PracticeModels.Item(result, ReaderLanguage.Current))
        );
    }

    internal static IResult NotFound() =>
        Results.Problem(
            "There is no published entry with this id or slug.",
            statusCode: StatusCodes.Status404NotFound,
            title: "Not found"
        );

    internal static IResult Refuse(IReadOnlyList<RuleViolation> violations) =>
        Results.ValidationProblem(
            violations
                .GroupBy(violation => violation.Field)
                .ToDictionary(field => field.Key, field => field.Select(Describe).ToArray()),
            detail: "The search was not run. Correct the parameters named below.",
            title: "The search has parameters that cannot be used"
        );

    private static string Describe(RuleViolation violation) =>
        violation.Rule switch
        {
            SearchRules.TextIsTooLong => $"The text is longer than {violation.Detail} characters.",
            SearchRules.FacetValueIsUnknown =>
                $"\"{violation.Detail}\" is not a known value. The values stand in /api/v1/taxonomy; an indicator is written like LEG.S.2.",
            SearchRules.TooManyChoices => $"More than {violation.Detail} facet values were chosen.",
            SearchRules.YearRangeIsUnusable =>
                $"\"{violation.Detail}\" holds no year of a source document. Use years such as from=2022&to=2024.",
            SearchRules.SortIsUnknown =>
                $"\"{violation.Detail}\" is not an order. Use one of: {string.Join(", ", EnumCode<SortOrder>.All)}.",
            SearchRules.PageIsInvalid => $"\"{violation.Detail}\" is not a page number from 1.",
            SearchRules.PageSizeIsInvalid =>
                $"\"{violation.Detail}\" is not a page size from 1 to {SearchRules.MaxPageSize}.",
            ExportPractices.EntryIsUnknown =>
                $"\"{violation.Detail}\" is not the id of a published entry.",
            ExportPractices.TooManyEntries =>
                $"More than {ExportPractices.MaxEntries} entries were chosen.",
            _ => violation.Rule,
        };
}
