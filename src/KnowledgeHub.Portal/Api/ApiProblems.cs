using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>Refusals as problem details (RFC 9457).</summary>
internal static class ApiProblems
{
    /// <summary>The body is no JSON object.</summary>
    public const string BodyIsUnreadable = "body-unreadable";

    /// <summary>The call takes no field of this name.</summary>
    public const string FieldIsUnknown = "field-unknown";

    /// <summary>Something else stands where a whole number belongs.</summary>
    public const string NumberIsUnreadable = "number-unreadable";

    /// <summary>Something else stands where a text belongs.</summary>
    public const string TextIsUnreadable = "text-unreadable";

    /// <summary>The version that an answer is based on is below 0; the detail is what was sent.</summary>
    public const string VersionIsNegative = "version-negative";

    /// <summary>The state of an answer is none of the four; the detail is what was sent.</summary>
    public const string StateIsUnknown = "state-unknown";

    /// <summary>A day is not written as one; the detail is what was sent.</summary>
    public const string DayIsUnreadable = "day-unreadable";

    /// <summary>A code is none of those that the field takes; the detail names them.</summary>
    public const string CodeIsUnknown = "code-unknown";

    /// <summary>The language is none of the four; the detail is the text.</summary>
    public const string LanguageIsUnknown = "language-unknown";

    /// <summary>The stage is none of the codes; the detail is the text.</summary>
    public const string StageIsUnknown = "stage-code-unknown";

    public static IResult NotFound(string detail) =>
        Results.Problem(detail, statusCode: StatusCodes.Status404NotFound, title: "Not found");

    public static IResult Forbidden(string detail) =>
        Results.Problem(detail, statusCode: StatusCodes.Status403Forbidden, title: "Not allowed");

    public static IResult TooLarge(int maxBytes) =>
        Results.Problem(
            $"The body is larger than {maxBytes / 1024} kB. Nothing was changed.",
            statusCode: StatusCodes.Status413PayloadTooLarge,
            title: "Too large"
        );

    /// <summary>Somebody saved first: the answer holds what is stored now.</summary>
    public static IResult Conflict(object current) =>
        Results.Problem(
            "Another version was saved first. Nothing was changed. Compare your text with \"current\" and send it again with its version.",
            statusCode: StatusCodes.Status409Conflict,
            title: "Somebody else saved first",
            extensions: new Dictionary<string, object?> { ["current"] = current }
        );

    /// <summary>Broken rules by field.</summary>
    public static IResult Invalid(IReadOnlyList<RuleViolation> violations, string title) =>
        Results.ValidationProblem(
            violations
                .GroupBy(violation => violation.Field)
                .ToDictionary(field => field.Key, field => field.Select(Describe).ToArray()),
            detail: "Nothing was changed. Correct the fields named below.",
            title: title
        );

    /// <summary>Adds a sentence to refusals that routing or the server make without one.</summary>
    public static void Complete(ProblemDetailsContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ProblemDetails.Detail ??= context.ProblemDetails.Status switch
        {
            StatusCodes.Status404NotFound =>
                "There is nothing at this address. The addresses stand in /openapi/v1.json.",
            StatusCodes.Status405MethodNotAllowed =>
                "This address does not take this method. The header \"Allow\" names those that it takes.",
            StatusCodes.Status415UnsupportedMediaType =>
                "Send the body as JSON, with the header \"Content-Type: application/json\".",
            >= StatusCodes.Status500InternalServerError =>
                "The portal failed over this request. Try again; if that does not help, tell its operator the traceId.",
            _ => "The request cannot be read.",
        };
    }

    private static string Describe(RuleViolation violation) =>
        violation.Rule switch
        {
            AnswerRules.IndicatorIsUnknown =>
                $"\"{violation.Detail}\" is no indicator of this assessment's framework. The indicators stand in /api/v1/framework.",
            AnswerRules.LevelIsInvalid =>
                $"\"{violation.Detail}\" is no level. Use a whole number from 1 to 5.",
            AnswerRules.LevelIsUnexpected =>
                "A level belongs to the state \"scored\" only. Leave it out.",
            AnswerRules.ReasonIsRequired => "\"not-applicable\" needs a reason in words.",
            AnswerRules.ReasonIsTooLong or AnswerRules.CommentIsTooLong =>
                $"The text is longer than {violation.Detail} characters.",
            AnswerRules.EvidenceIsInvalid =>
                $"The evidence is none of: {string.Join(", ", EnumCode<EvidenceGrade>.All)}.",
            AnswerRules.EvidenceIsTooNew =>
                $"The day must lie between 1900 and the assessment's day of reference, {violation.Detail}.",
            AnswerRules.AssessmentIsClosed =>
                "The assessment is closed. A coordinator of the country can open it again.",
            CompareAssessments.TooFewCountries =>
                $"A comparison needs {CompareAssessments.MinCountries} to {CompareAssessments.MaxCountries} countries; {violation.Detail} was chosen.",
            CompareAssessments.TooManyCountries =>
                $"A comparison takes {CompareAssessments.MinCountries} to {CompareAssessments.MaxCountries} countries; {violation.Detail} were chosen.",
            CompareAssessments.CountryIsRepeated =>
                $"Two cycles of {violation.Detail} were chosen. Use one per country; cycles of one country stand in /api/v1/comparisons/over-time/{violation.Detail}.",
            _ => DescribeBody(violation),
        };

    private static string DescribeBody(RuleViolation violation) =>
        violation.Rule switch
        {
            BodyIsUnreadable =>
                "The body is not a JSON object with the fields of this call. An example stands in /openapi/v1.json.",
            FieldIsUnknown => "There is no such field. Leave it out, or correct its name.",
            NumberIsUnreadable => "The field takes one whole number, without quotation marks.",
            TextIsUnreadable => "The field takes one text, in quotation marks.",
            VersionIsNegative =>
                $"\"{violation.Detail}\" is no version. Use the version that you have read, or 0 when there was none.",
            StateIsUnknown =>
                $"\"{violation.Detail}\" is no state. Use one of: {string.Join(", ", EnumCode<AnswerState>.All)}.",
            DayIsUnreadable => $"\"{violation.Detail}\" is no day. Write it like 2024-05-31.",
            CodeIsUnknown => $"Use one of: {violation.Detail}.",
            LanguageIsUnknown => "The language is none of: en, fr, ar, ru.",
            StageIsUnknown =>
                $"\"{violation.Detail}\" is no stage. Use one of: {string.Join(", ", EnumCode<AssessmentStatus>.All)}.",
            _ => AssessmentProblems.Describe(violation),
        };
}
