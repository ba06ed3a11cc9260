using System.ComponentModel;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeHub.Portal.Api;

/// <summary>Comparisons over HTTP, by access token. The same use cases as the pages.</summary>
internal static class ComparisonEndpoints
{
    private const string NoRole = "Your account has no role that compares countries.";
    private const string Unknown =
        "There is no such assessment or country, or your account may not know of it.";

    public static void MapComparisonEndpoints(this IEndpointRouteBuilder app)
    {
        var comparisons = app.MapGroup("/api/v1/comparisons").WithTags("Comparisons");
        comparisons
            .MapGet("/", CompareAsync)
            .RequireScope(AccessScope.ComparisonsRead)
            .WithName("CompareCountries")
            .WithSummary("Two to six countries side by side, by one assessment each")
            .WithDescription(
                "The first assessment sets the basis: its framework version, and its year of reference give or take one. What cannot be compared comes with the reasons and without numbers."
            )
            .WithExample(ComparisonExamples.Comparison)
            .Produces<ComparisonModel>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound);
        comparisons
            .MapGet("/overview", OverviewAsync)
            .RequireScope(AccessScope.ComparisonsRead)
            .WithName("CompareManyCountries")
            .WithSummary(
                "Every country that shares its scores with the caller, and statistics of groups"
            )
            .WithDescription(
                "Countries come by code, in no order of merit. Groups are fixed: all, regions, and those that the operator has set. Their medians and quartiles need at least five countries besides those that the caller sees, and are frozen when they are released."
            )
            .WithExample(ComparisonExamples.Overview)
            .Produces<OverviewModel>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound);
        comparisons
            .MapGet("/over-time/{country}", OverTimeAsync)
            .RequireScope(AccessScope.ComparisonsRead)
            .WithName("CompareOverTime")
            .WithSummary("The cycles of one country, by unchanged indicators only")
            .WithDescription(
                "Oldest first. Indicators that are new, gone or worded differently in some version are named as redefined and take no part; every cycle is scored by the weights of the newest version among them."
            )
            .WithExample(ComparisonExamples.Trend)
            .Produces<TrendModel>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> CompareAsync(
        HttpContext context,
        [FromQuery]
        [Description("Id of an assessment; two to six, repeated. The first sets the basis.")]
            string[]? assessment,
        CompareAssessments comparing
    )
    {
        var outcome = await comparing.CompareAsync(
            ActorClaims.Read(context.User),
            assessment ?? [],
            context.RequestAborted
        );
        return outcome switch
        {
            Outcome<CountryComparison>.Done(var comparison) => Results.Ok(
                ComparisonModel.From(comparison)
            ),
            Outcome<CountryComparison>.Invalid(var violations) => ApiProblems.Invalid(
                violations,
                "These assessments cannot be compared"
            ),
            Outcome<CountryComparison>.Forbidden => ApiProblems.Forbidden(NoRole),
            _ => ApiProblems.NotFound(Unknown),
        };
    }

    private static async Task<IResult> OverviewAsync(
        HttpContext context,
        [Description("Year of reference; the newest when left out.")] int? year,
        [Description("Code of a region or of an official group; all countries when left out.")]
            string? group,
        [Description("Only assessments from this stage on, such as submitted.")] string? from,
        [FromQuery]
        [Description("Code of a country, repeated; all when left out.")]
            string[]? country,
        ReadOverview overview
    )
    {
        var input = new InputReading();
        var request = new OverviewRequest
        {
            Year = year,
            Group = string.IsNullOrEmpty(group) ? null : group,
            From = string.IsNullOrEmpty(from)
                ? null
                : input.Code<AssessmentStatus>(nameof(from), from),
            Countries = [.. Codes(country ?? [], input)],
        };
        if (input.Violations.Count > 0)
        {
            return ApiProblems.Invalid(input.Violations, "The choice cannot be read");
        }

        return await overview.ReadAsync(
            ActorClaims.Read(context.User),
            request,
            context.RequestAborted
        ) switch
        {
            Outcome<CountryOverview>.Done(var found) => Results.Ok(OverviewModel.From(found)),
            Outcome<CountryOverview>.Forbidden => ApiProblems.Forbidden(NoRole),
            _ => ApiProblems.NotFound("There is no such group, or no country that you may see."),
        };
    }

    private static IEnumerable<CountryCode> Codes(IEnumerable<string> texts, InputReading input)
    {
        foreach (var text in texts)
        {
            if (CountryCode.TryParse(text.ToUpperInvariant(), out var code))
            {
                yield return code;
            }
            else
            {
                input.Refuse(ApiProblems.CodeIsUnknown, "country", "two letters, such as XA");
            }
        }
    }

    private static async Task<IResult> OverTimeAsync(
        HttpContext context,
        string country,
        CompareAssessments comparing
    )
    {
        var outcome = await comparing.TrendAsync(
            ActorClaims.Read(context.User),
            country,
            context.RequestAborted
        );
        return outcome is Outcome<CountryTrend>.Done(var trend)
            ? Results.Ok(TrendModel.From(trend))
            : ApiProblems.NotFound(Unknown);
    }
}
