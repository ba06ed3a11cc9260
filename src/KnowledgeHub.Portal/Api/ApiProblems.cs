using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>Refusals as problem details (RFC 9457).</summary>
internal static class ApiProblems
{
    public static IResult NotFound(string detail) =>
        Results.Problem(detail, statusCode: StatusCodes.Status404NotFound, title: "Not found");

    public static IResult Forbidden() =>
        Results.Problem(
            "Your account may read this, but not do this to it. Nothing was changed.",
            statusCode: StatusCodes.Status403Forbidden,
            title: "Not allowed"
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
                $"The day must be written 2024-05-31, and lie between 1900 and the assessment's day of reference, {violation.Detail}.",
            AnswerRules.AssessmentIsClosed =>
                "The assessment is closed. A coordinator of the country can open it again.",
            StateIsUnknown =>
                $"\"{violation.Detail}\" is no state. Use one of: {string.Join(", ", EnumCode<AnswerState>.All)}.",
            CompareAssessments.TooFewCountries =>
                $"A comparison needs {CompareAssessments.MinCountries} to {CompareAssessments.MaxCountries} countries; {violation.Detail} was chosen.",
            CompareAssessments.TooManyCountries =>
                $"A comparison takes {CompareAssessments.MinCountries} to {CompareAssessments.MaxCountries} countries; {violation.Detail} were chosen.",
            CompareAssessments.CountryIsRepeated =>
                $"Two cycles of {violation.Detail} were chosen. Use one per country; cycles of one country stand in /api/v1/comparisons/over-time/{violation.Detail}.",
            _ => violation.Rule,
        };

    /// <summary>The state of an answer is none of the four; the detail is what was sent.</summary>
    public const string StateIsUnknown = "state-unknown";
}
