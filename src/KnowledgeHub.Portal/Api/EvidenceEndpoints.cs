using System.Net.Mime;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>Evidence over HTTP, by access token, and its files as downloads. The same use cases as the pages.</summary>
internal static class EvidenceEndpoints
{
    private const string Unknown =
        "There is no such assessment or item, or your account may not know of it.";

    private const string Denied =
        "Your account may read this evidence, but not change it. Nothing was changed.";

    private const string ItemIsInvalid = "The item cannot be saved as it is";
    private const string LinkIsInvalid = "The item cannot be linked as it is";

    public static void MapEvidenceEndpoints(this IEndpointRouteBuilder app)
    {
        app.MapGet(EvidenceAddress.FilePattern, DownloadAsync)
            .RequireAuthorization()
            .WithMetadata(new StepUpAttribute(onRead: true))
            .ExcludeFromDescription();
        var assessments = app.MapGroup("/api/v1/assessments").WithTags("Assessments");
        assessments
            .MapGet("/{id}/evidence", ListAsync)
            .RequireScope(AccessScope.AssessmentsRead)
            .WithName("ListEvidence")
            .WithSummary("The country's evidence, and what is linked to the answers")
            .WithDescription(
                "Items by title. Restricted items that you may not read are left out, with their links."
            )
            .WithExample(EvidenceExamples.All)
            .Produces<EvidenceModel>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        assessments.MapItems();
        assessments.MapLinks();
    }

    private static void MapItems(this RouteGroupBuilder assessments)
    {
        assessments
            .MapPost("/{id}/evidence", AddAsync)
            .WithName("AddEvidence")
            .WithSummary("Add an item to the library of the assessment's country")
            .WithDescription("The answer is 200 only after the commit.")
            .WithExamples(EvidenceExamples.Input, EvidenceExamples.Item)
            .AsItem()
            .ProducesProblem(StatusCodes.Status409Conflict);
        assessments
            .MapPut("/{id}/evidence/{item}", ReviseAsync)
            .WithName("SaveEvidence")
            .WithSummary("Change an item, archive it or take it back")
            .WithDescription(
                "Replaces what is said of the item; its file stays. \"archived\" alone decides where it differs from what is stored: then the other fields change nothing."
            )
            .WithExamples(EvidenceExamples.Input, EvidenceExamples.Item)
            .AsItem()
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static void MapLinks(this RouteGroupBuilder assessments)
    {
        assessments
            .MapPut("/{id}/answers/{indicator}/evidence/{item}", LinkAsync)
            .RequireScope(AccessScope.AssessmentsWrite)
            .WithName("LinkEvidence")
            .WithSummary("Link an item to an answer, or change what the link says")
            .WithDescription("\"agency\" names whose answer; the national one when left out.")
            .Accepts<EvidenceLinkInputModel>(MediaTypeNames.Application.Json)
            .WithExamples(EvidenceExamples.LinkInput, EvidenceExamples.Link)
            .Produces<EvidenceLinkModel>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        assessments
            .MapDelete("/{id}/answers/{indicator}/evidence/{item}", UnlinkAsync)
            .RequireScope(AccessScope.AssessmentsWrite)
            .WithName("UnlinkEvidence")
            .WithSummary("Take a link back; the item stays")
            .WithDescription("\"agency\" as above. A link that was taken back already is no error.")
            .WithExample(EvidenceExamples.Link with { Version = 2, Removed = true })
            .Produces<EvidenceLinkModel>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static RouteHandlerBuilder AsItem(this RouteHandlerBuilder endpoint) =>
        endpoint
            .RequireScope(AccessScope.AssessmentsWrite)
            .Accepts<EvidenceInputModel>(MediaTypeNames.Application.Json)
            .Produces<EvidenceItemModel>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    private static async Task<IResult> ListAsync(HttpContext context, string id, ReadEvidence read)
    {
        var outcome = await read.OfAssessmentAsync(Actor(context), id, context.RequestAborted);
        return outcome is Outcome<EvidenceOfAssessment>.Done(var evidence)
            ? Results.Ok(
                new EvidenceModel(
                    [.. evidence.Items.Select(line => EvidenceItemModel.From(line.Item))],
                    [
                        .. evidence
                            .Links.OrderBy(each => each.Link.Key.ToString(), StringComparer.Ordinal)
                            .Select(each => EvidenceLinkModel.From(each.Link)),
                    ]
                )
            )
            : ApiProblems.NotFound(Unknown);
    }

    private static async Task<IResult> AddAsync(
        HttpContext context,
        string id,
        ReadEvidence read,
        WriteEvidence write
    )
    {
        var actor = Actor(context);
        if (
            await read.ReaderOfAsync(actor, id, context.RequestAborted)
            is not { Assessment: var assessment }
        )
        {
            return ApiProblems.NotFound(Unknown);
        }

        var body = await BodyAsync<EvidenceInputModel>(context);
        var (content, violations) = body.Value?.Read() ?? (new EvidenceContent(), body.Violations);
        return body.Value is null || violations.Count > 0
            ? Refused(body.IsTooLarge, violations, ItemIsInvalid)
            : Answer(
                await write.AddAsync(
                    actor,
                    assessment.Country.Value,
                    content,
                    file: null,
                    context.RequestAborted
                )
            );
    }

    private static async Task<IResult> ReviseAsync(
        HttpContext context,
        string id,
        string item,
        ReadEvidence read,
        WriteEvidence write
    )
    {
        var actor = Actor(context);
        if (
            await read.ReaderOfAsync(actor, id, context.RequestAborted)
                is not { Assessment: var assessment }
            || await read.FindAsync(actor, assessment.Country.Value, item, context.RequestAborted)
                is not Outcome<EvidenceDetails>.Done
                (var details)
        )
        {
            return ApiProblems.NotFound(Unknown);
        }

        var body = await BodyAsync<EvidenceInputModel>(context);
        var (content, violations) = body.Value?.Read() ?? (new EvidenceContent(), body.Violations);
        if (body.Value is not { } input || violations.Count > 0)
        {
            return Refused(body.IsTooLarge, violations, ItemIsInvalid);
        }

        var basis = new EvidenceBasis(assessment.Country.Value, item, input.BasedOn);
        return Answer(
            input.Archived is { } archived && archived != details.Item.IsArchived
                ? await write.ArchiveAsync(actor, basis, archived, context.RequestAborted)
                : await write.ReviseAsync(actor, basis, content, file: null, context.RequestAborted)
        );
    }

    private static async Task<IResult> LinkAsync(
        HttpContext context,
        [AsParameters] EvidenceLinkAddress address,
        ReadEvidence read,
        LinkEvidence link
    )
    {
        var actor = Actor(context);
        if (await read.ReaderOfAsync(actor, address.Id, context.RequestAborted) is null)
        {
            return ApiProblems.NotFound(Unknown);
        }

        var body = await BodyAsync<EvidenceLinkInputModel>(context);
        var (relation, violations) = body.Value?.Read() ?? (default, body.Violations);
        return body.Value is not { } input || violations.Count > 0
            ? Refused(body.IsTooLarge, violations, LinkIsInvalid)
            : Answer(
                await link.LinkAsync(
                    actor,
                    address.Target,
                    relation,
                    input.Note ?? string.Empty,
                    context.RequestAborted
                )
            );
    }

    private static async Task<IResult> UnlinkAsync(
        HttpContext context,
        [AsParameters] EvidenceLinkAddress address,
        LinkEvidence link
    ) => Answer(await link.UnlinkAsync(Actor(context), address.Target, context.RequestAborted));

    private static async Task<IResult> DownloadAsync(
        HttpContext context,
        string code,
        string id,
        Guid file,
        string name,
        ReadEvidence read
    )
    {
        _ = name; // for people; the file is found by its id
        var outcome = await read.OpenFileAsync(
            Actor(context),
            code,
            id,
            file,
            context.RequestAborted
        );
        if (outcome is not Outcome<EvidenceFileContent>.Done(var content))
        {
            return Results.NotFound();
        }

        var known = content.File;
        context.Response.Headers["X-Handling-Mark"] = EnumCode<EvidenceClassification>.Of(
            content.Mark
        );
        return FileDownload.Answer(
            context,
            new(content.MarkedName, known.Format, known.Sha256, content.Bytes),
            isPublic: false
        );
    }

    private static Task<JsonBody<T>> BodyAsync<T>(HttpContext context)
        where T : class => JsonBody<T>.ReadAsync(context.Request, context.RequestAborted);

    private static IResult Refused(
        bool isTooLarge,
        IReadOnlyList<RuleViolation> violations,
        string title
    ) =>
        isTooLarge
            ? ApiProblems.TooLarge(JsonBody<EvidenceInputModel>.MaxBytes)
            : ApiProblems.Invalid(violations, title);

    private static IResult Answer(Outcome<EvidenceItem> outcome) =>
        outcome switch
        {
            Outcome<EvidenceItem>.Done(var item) => Results.Ok(EvidenceItemModel.From(item)),
            Outcome<EvidenceItem>.Invalid(var violations) => ApiProblems.Invalid(
                violations,
                ItemIsInvalid
            ),
            Outcome<EvidenceItem>.Conflict(var current) => ApiProblems.Conflict(
                EvidenceItemModel.From(current)
            ),
            Outcome<EvidenceItem>.Forbidden => ApiProblems.Forbidden(Denied),
            _ => ApiProblems.NotFound(Unknown),
        };

    private static IResult Answer(Outcome<EvidenceLink> outcome) =>
        outcome switch
        {
            Outcome<EvidenceLink>.Done(var link) => Results.Ok(EvidenceLinkModel.From(link)),
            Outcome<EvidenceLink>.Invalid(var violations) => ApiProblems.Invalid(
                violations,
                LinkIsInvalid
            ),
            Outcome<EvidenceLink>.Conflict(var current) => ApiProblems.Conflict(
                EvidenceLinkModel.From(current)
            ),
            Outcome<EvidenceLink>.Forbidden => ApiProblems.Forbidden(Denied),
            _ => ApiProblems.NotFound(Unknown),
        };

    private static Actor Actor(HttpContext context) => ActorClaims.Read(context.User);
}
