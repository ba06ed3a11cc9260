using System.Net.Mime;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>The steps of an assessment over HTTP, by access token.</summary>
internal static class AssessmentStageEndpoints
{
    private const string Unknown =
        "There is no assessment with this id, or your account may not know of it.";

    private const string StepIsInvalid = "The step cannot be taken";

    public static void MapStages(this RouteGroupBuilder assessments) =>
        assessments
            .MapPost("/{id}/stage", StepAsync)
            .RequireScope(AccessScope.AssessmentsWrite)
            .WithName("StepAssessment")
            .WithSummary("Take an assessment to another stage, such as \"submitted\"")
            .WithDescription(
                "\"basedOn\" is the version of the assessment that was read. Steps back need a reason; \"submitted\" needs the approver's name and function."
            )
            .Accepts<StageInputModel>(MediaTypeNames.Application.Json)
            .WithExamples(AssessmentExamples.Step, AssessmentExamples.Assessment)
            .Produces<AssessmentModel>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    private static async Task<IResult> StepAsync(
        HttpContext context,
        string id,
        RunStages stages,
        ReadAssessments assessments
    )
    {
        var actor = ActorClaims.Read(context.User);
        var body = await JsonBody<StageInputModel>.ReadAsync(
            context.Request,
            context.RequestAborted
        );
        var (request, unreadable) = body.Value?.Read() ?? (new(default), body.Violations);
        if (body.Value is not { } input || unreadable.Count > 0)
        {
            // First whether there is such an assessment: a bad body must not be answered otherwise than a good one.
            return await assessments.ByIdAsync(actor, id, context.RequestAborted)
                    is not Outcome<AssessmentReading>.Done
                    ? ApiProblems.NotFound(Unknown)
                : body.IsTooLarge ? ApiProblems.TooLarge(JsonBody<StageInputModel>.MaxBytes)
                : ApiProblems.Invalid(unreadable, StepIsInvalid);
        }

        var outcome = await stages.StepAsync(
            actor,
            id,
            input.BasedOn,
            request,
            context.RequestAborted
        );
        return outcome switch
        {
            Outcome<Assessment>.Done(var assessment) => Results.Ok(
                AssessmentModel.From(assessment)
            ),
            Outcome<Assessment>.Invalid(var violations) => ApiProblems.Invalid(
                violations,
                StepIsInvalid
            ),
            Outcome<Assessment>.Conflict(var current) => ApiProblems.Conflict(
                AssessmentModel.From(current)
            ),
            Outcome<Assessment>.Forbidden => ApiProblems.Forbidden(
                "Your account may read this assessment, but not take this step. Nothing was changed."
            ),
            _ => ApiProblems.NotFound(Unknown),
        };
    }
}
