using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>What tests of the signed-in API have in common.</summary>
internal static partial class ApiExtensions
{
    private static readonly Actor _coordinator = Actors.Coordinator with
    {
        Countries = [DemonstrationAccess.Country, new("XB"), new("TN")],
    };

    // One token for the same role and scopes: a person may have twenty, and other tests make some as well.
    private static readonly ConditionalWeakTable<PortalFactory, Dictionary<string, string>> _made =
    [];

    /// <summary>A program of the demonstration account of a role.</summary>
    /// <param name="portal">The portal.</param>
    /// <param name="role">The role.</param>
    /// <param name="scopes">The scopes of the token; every one when left out.</param>
    public static async Task<ApiCaller> CallerAsync(
        this PortalFactory portal,
        Role role,
        params AccessScope[] scopes
    )
    {
        var made = _made.GetOrCreateValue(portal);
        var key = $"{role} {string.Join(' ', scopes)}";
        if (!made.TryGetValue(key, out var secret))
        {
            made[key] = secret = await portal.TokenAsync(
                await portal.DemonstrationIdAsync(role),
                scopes is [] ? Enum.GetValues<AccessScope>() : scopes
            );
        }

        return new(portal.Visitor(), secret);
    }

    /// <summary>Starts a cycle of a test's own, which refers to 31 January 2025.</summary>
    public static async Task<Assessment> CycleAsync(
        this PortalFactory portal,
        string country = "XA"
    )
    {
        var plan = new CyclePlan(
            $"api {Guid.NewGuid():N}",
            new(2025, 1, 31),
            new() { BorderTypes = ["land"] }
        );
        var outcome = await portal
            .Services.GetRequiredService<RunCycle>()
            .StartAsync(_coordinator, new(country), plan, default);
        var cycle = Assert.IsType<Outcome<Assessment>.Done>(outcome).Value;
        await portal.ConsentAsync(SampleConsent.ForAdvisors(cycle));
        return cycle;
    }

    /// <summary>Lets a country sign a sheet, or the next version of one.</summary>
    public static async Task ConsentAsync(this PortalFactory portal, ConsentSheet sheet) =>
        Assert.Equal(
            SaveResult.Saved,
            await portal
                .Services.GetRequiredService<IConsentStore>()
                .SaveAsync(
                    sheet,
                    sheet.Version == 1 ? ConsentChange.Given : ConsentChange.Revised,
                    _coordinator,
                    default
                )
        );

    public static async Task CloseAsync(this PortalFactory portal, Assessment cycle) =>
        Assert.IsType<Outcome<Assessment>.Done>(
            await portal
                .Services.GetRequiredService<RunStages>()
                .StepAsync(
                    _coordinator,
                    cycle.Id.Value,
                    cycle.Version,
                    new(AssessmentStatus.Closed, "The round was given up."),
                    default
                )
        );

    /// <summary>What the database holds of an answer.</summary>
    public static Task<Answer?> StoredAsync(
        this PortalFactory portal,
        Assessment cycle,
        string indicator = "LEG.S.1"
    ) =>
        portal
            .Services.GetRequiredService<IAssessmentStore>()
            .FindAnswerAsync(new(cycle.Id, new(indicator)), default);

    /// <summary>Asserts a refusal as a problem with a sentence, and gives its text without what differs from call to call.</summary>
    public static async Task<string> AssertProblemAsync(
        this HttpResponseMessage answer,
        HttpStatusCode status,
        params string[] words
    )
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.ReadJsonAsync();
        Assert.EndsWith(".", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
        return TraceId().Replace(text, string.Empty);
    }

    /// <summary>Asserts that a field was refused in these words.</summary>
    public static async Task AssertInvalidAsync(
        this HttpResponseMessage answer,
        string field,
        string words
    )
    {
        await answer.AssertProblemAsync(HttpStatusCode.BadRequest);
        var errors = (await answer.ReadJsonAsync()).GetProperty("errors");
        Assert.Equal([field], errors.EnumerateObject().Select(error => error.Name));
        Assert.Contains(
            words,
            Assert.Single(errors.GetProperty(field).EnumerateArray()).GetString(),
            StringComparison.Ordinal
        );
    }

    [GeneratedRegex("\"traceId\":\"[^\"]*\"")]
    private static partial Regex TraceId();
}
