using System.Net.Mime;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Targets;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>Assessments over HTTP, by access token. The same use cases as the pages.</summary>
internal static class AssessmentEndpoints
{
    private const string Unknown =
        "There is no assessment with this id, or your account may not know of it.";

    private const string UnknownAnswer =
        "There is no such assessment or indicator, or your account may not know of it.";

    private const string AnswerIsInvalid = "The answer cannot be saved as it is";

    public static void MapAssessmentEndpoints(this IEndpointRouteBuilder app)
    {
        var assessments = app.MapGroup("/api/v1/assessments").WithTags("Assessments");
        assessments.MapReading();
        assessments.MapSaving();
        assessments.MapStages();
    }

    private static void MapReading(this RouteGroupBuilder assessments)
    {
        assessments
            .MapGet("/", ListAsync)
            .RequireScope(AccessScope.AssessmentsRead)
            .WithName("ListAssessments")
            .WithSummary("The assessments that the token's owner may read")
            .WithDescription("By country, the newest reference first.")
            .WithExample(AssessmentExamples.Lines)
            .Produces<AssessmentLineModel[]>();
        assessments
            .MapGet("/{id}", ReadAsync)
            .RequireScope(AccessScope.AssessmentsRead)
            .WithName("ReadAssessment")
            .WithSummary("An assessment with its answers")
            .WithDescription(
                "In the order of the framework: the joint answers, or with \"agency\" those of an agency, or \"validation\". An indicator that was never saved has no answer here."
            )
            .WithExample(AssessmentExamples.Whole)
            .Produces<AssessmentAnswersModel>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        assessments
            .MapGet("/{id}/results", ResultAsync)
            .RequireScope(AccessScope.AssessmentsRead)
            .WithName("ReadResult")
            .WithSummary(
                "Scores, flags, what every score was made of, values side by side, targets and gaps"
            )
            .WithDescription(
                "Calculated from the answers at the moment of the call. A score that is withheld says why and has no number. Values, targets, gaps and distances are null where the account may read the scores only."
            )
            .WithExample(AssessmentExamples.Result)
            .Produces<ResultModel>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        assessments
            .MapGet("/{id}/answers/{indicator}/history", HistoryAsync)
            .RequireScope(AccessScope.AssessmentsRead)
            .WithName("ReadAnswerHistory")
            .WithSummary("Every version of an answer, newest first")
            .WithDescription("Empty while the answer was never saved.")
            .WithExample(AssessmentExamples.History)
            .Produces<AnswerVersionModel[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static void MapSaving(this RouteGroupBuilder assessments) =>
        assessments
            .MapPut("/{id}/answers/{indicator}", SaveAsync)
            .RequireScope(AccessScope.AssessmentsWrite)
            .WithName("SaveAnswer")
            .WithSummary("Save an answer; the answer is 200 only after the commit")
            .WithDescription(
                "Replaces the whole answer: the joint one, or with \"agency\" that of an agency, or \"validation\". \"basedOn\" is the version that was read; when another one was saved meanwhile, nothing is changed and 409 gives what is stored."
            )
            .Accepts<AnswerInputModel>(MediaTypeNames.Application.Json)
            .WithExamples(AssessmentExamples.Input, AssessmentExamples.Answer)
            .Produces<AnswerModel>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    private static async Task<IResult> ListAsync(HttpContext context, ReadAssessments assessments)
    {
        var outcome = await assessments.ListAsync(Actor(context), context.RequestAborted);
        return outcome is Outcome<IReadOnlyList<AssessmentListing>>.Done(var listed)
            ? Results.Ok(
                listed.Select(line => new AssessmentLineModel(
                    AssessmentModel.From(line.Assessment),
                    line.Answered
                ))
            )
            : ApiProblems.Forbidden("Your account has no role for assessments.");
    }

    private static async Task<IResult> ReadAsync(
        HttpContext context,
        string id,
        string? agency,
        ReadAssessments assessments
    )
    {
        var actor = Actor(context);
        var outcome = await assessments.ByIdAsync(actor, id, context.RequestAborted);
        return
            outcome is Outcome<AssessmentReading>.Done(var whole)
            && By(actor, whole, agency) is { } reading
            ? Results.Ok(
                new AssessmentAnswersModel(
                    AssessmentModel.From(reading.Assessment),
                    reading.Framework.Indicators.Length,
                    [
                        .. reading
                            .Framework.Indicators.Select(indicator => reading.Find(indicator.Id))
                            .OfType<Answer>()
                            .Select(AnswerModel.From),
                    ]
                )
            )
            : ApiProblems.NotFound(Unknown);
    }

    // Who may read the answers gets all that stands beside the scores; who may read the scores only, the scores.
    private static async Task<IResult> ResultAsync(
        HttpContext context,
        string id,
        ReadAssessments assessments,
        ReadTargets targets
    )
    {
        var actor = Actor(context);
        if (
            await targets.OfAsync(actor, id, context.RequestAborted) is Outcome<TargetReading>.Done(
                var whole
            )
        )
        {
            return Results.Ok(ResultModel.From(whole));
        }

        return
            await assessments.ResultAsync(actor, id, context.RequestAborted)
                is Outcome<AssessmentResult>.Done(var result)
            ? Results.Ok(ResultModel.From(result))
            : ApiProblems.NotFound(Unknown);
    }

    private static async Task<IResult> HistoryAsync(
        HttpContext context,
        string id,
        string indicator,
        string? agency,
        ReadAssessments assessments
    )
    {
        if (!IndicatorId.TryParse(indicator, out var indicatorId))
        {
            return ApiProblems.NotFound(UnknownAnswer);
        }

        var outcome = await assessments.HistoryAsync(
            Actor(context),
            id,
            indicatorId,
            context.RequestAborted,
            agency ?? AnswerKey.National
        );
        return outcome is Outcome<IReadOnlyList<AnswerVersion>>.Done(var versions)
            ? Results.Ok(versions.Select(AnswerVersionModel.From))
            : ApiProblems.NotFound(UnknownAnswer);
    }

    private static async Task<IResult> SaveAsync(
        HttpContext context,
        string id,
        string indicator,
        string? agency,
        AnswerIndicator answering,
        ReadAssessments assessments
    )
    {
        var body = await JsonBody<AnswerInputModel>.ReadAsync(
            context.Request,
            context.RequestAborted
        );
        var (content, unreadable) = body.Value?.Read() ?? (AnswerContent.Blank, body.Violations);
        if (body.Value is not { } input || unreadable.Count > 0)
        {
            // First whether there is such an assessment: a bad body must not be answered otherwise than a good one.
            return await assessments.ByIdAsync(Actor(context), id, context.RequestAborted)
                    is not Outcome<AssessmentReading>.Done
                    ? ApiProblems.NotFound(Unknown)
                : body.IsTooLarge ? ApiProblems.TooLarge(JsonBody<AnswerInputModel>.MaxBytes)
                : ApiProblems.Invalid(unreadable, AnswerIsInvalid);
        }

        var outcome = await answering.SaveAsync(
            Actor(context),
            id,
            new(indicator, agency ?? AnswerKey.National),
            input.BasedOn,
            content,
            context.RequestAborted
        );
        return outcome switch
        {
            Outcome<Answer>.Done(var answer) => Results.Ok(AnswerModel.From(answer)),
            Outcome<Answer>.Invalid(var violations) => ApiProblems.Invalid(
                violations,
                AnswerIsInvalid
            ),
            Outcome<Answer>.Conflict(var current) => ApiProblems.Conflict(
                AnswerModel.From(current)
            ),
            Outcome<Answer>.Forbidden => ApiProblems.Forbidden(
                "Your account may read this assessment, but not answer for its country. Nothing was changed."
            ),
            _ => ApiProblems.NotFound(Unknown),
        };
    }

    // An agency that the actor may not read is none: both are not found.
    private static AssessmentReading? By(Actor actor, AssessmentReading whole, string? agency)
    {
        var assessment = whole.Assessment;
        return agency switch
        {
            null => whole,
            AnswerKey.National
            or AnswerKey.Validation
                when AnswerRights.MaySee(actor, assessment, agency, whole.MemberOf) => whole.By(
                agency
            ),
            _ when assessment.FindAgency(agency) is not null
                    && AnswerRights.MaySee(actor, assessment, agency, whole.MemberOf) => whole.By(
                agency
            ),
            _ => null,
        };
    }

    private static Actor Actor(HttpContext context) => ActorClaims.Read(context.User);
}
