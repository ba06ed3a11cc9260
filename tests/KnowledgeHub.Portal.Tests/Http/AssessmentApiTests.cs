using System.Net;
using System.Text.Json;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Reading and saving over HTTP; the other part holds what is refused.</summary>
[Collection(PortalCollection.Name)]
public sealed partial class AssessmentApiTests(SeededPortal portal)
{
    private const string Api = "/api/v1/assessments";

    private static readonly Dictionary<string, object> _level = new()
    {
        ["state"] = "scored",
        ["level"] = 3,
    };

    [Theory]
    [InlineData(Role.Respondent)]
    [InlineData(Role.Coordinator)]
    public async Task List_ForACountry_IsItsOwnOnly(Role role)
    {
        var own = await portal.CycleAsync();
        var foreign = await portal.CycleAsync("XB");
        var caller = await portal.CallerAsync(role);

        var listed = await caller.JsonAsync(Api);

        Assert.Equal(["XA"], Read(listed, "country").Distinct());
        Assert.Contains(own.Id.Value, Read(listed, "id"));
        Assert.DoesNotContain(foreign.Id.Value, Read(listed, "id"));
    }

    [Fact]
    public async Task List_ForAnAdvisor_IsTheInventedCountriesThatShareAndNoOther()
    {
        var foreign = await portal.CycleAsync("TN");
        var caller = await portal.CallerAsync(Role.Advisor);

        var listed = await caller.JsonAsync(Api);

        Assert.InRange(Read(listed, "country").Distinct().Count(), 9, 26);
        Assert.DoesNotContain(foreign.Id.Value, Read(listed, "id"));
        Assert.DoesNotContain("A-XM2024", Read(listed, "id"));
        Assert.True(listed[0].GetProperty("answered").GetInt32() >= 0);
    }

    [Fact]
    public async Task Read_OwnCycle_GivesProfileAndAnswers()
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Respondent);
        using var saved = await caller.PutAsync(AnswerPath(cycle), _level);

        var read = await caller.JsonAsync($"{Api}/{cycle.Id.Value.ToLowerInvariant()}");

        var assessment = read.GetProperty("assessment");
        Assert.Equal(cycle.Name, assessment.GetProperty("name").GetString());
        Assert.Equal("2025-01-31", assessment.GetProperty("referenceDate").GetString());
        Assert.Equal("consensus", assessment.GetProperty("status").GetString());
        Assert.True(assessment.GetProperty("demonstration").GetBoolean());
        Assert.Equal(1, read.GetProperty("answers").GetArrayLength());
    }

    [Fact]
    public async Task Save_EachField_IsCommittedAndReadBack()
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Respondent);
        const string body = """
            {"basedOn":0,"state":"scored","level":4,"comment":"Комментарий","evidence":"document","evidenceFrom":"2024-05-31"}
            """;

        using var answer = await caller.PutAsync(AnswerPath(cycle), body);

        var saved = await answer.ReadJsonAsync();
        var read = (await caller.JsonAsync($"{Api}/{cycle.Id}")).GetProperty("answers")[0];
        var stored = await portal.StoredAsync(cycle);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(JsonElement.DeepEquals(saved, read));
        Assert.Equal(("LEG.S.1", 1), (Text(saved, "indicator"), Number(saved, "version")));
        Assert.Equal("Комментарий", stored?.Content.Comment);
        Assert.Equal(
            (4, EvidenceGrade.Document),
            (stored?.Content.Level, stored?.Content.Evidence)
        );
    }

    [Theory]
    [InlineData("""{"state":"not-applicable","reason":"No sea border."}""")]
    [InlineData("""{"state":"unknown"}""")]
    [InlineData("""{"STATE":"Unanswered","level":null,"comment":null}""")]
    [InlineData("""{"state":"scored","level":1,"evidenceFrom":"2025-01-31"}""")]
    public async Task Save_EachState_IsDone(string body)
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Coordinator);

        using var answer = await caller.PutAsync(AnswerPath(cycle), body);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(1, (await portal.StoredAsync(cycle))?.Version);
    }

    [Fact]
    public async Task Save_OnTopOfTheLast_KeepsEveryVersionWithItsAuthor()
    {
        var cycle = await portal.CycleAsync();
        var respondent = await portal.CallerAsync(Role.Respondent);
        var coordinator = await portal.CallerAsync(Role.Coordinator);
        using var first = await respondent.PutAsync(AnswerPath(cycle), _level);
        const string second = """{"basedOn":1,"state":"unknown","comment":"Not agreed yet"}""";
        using var answer = await coordinator.PutAsync(AnswerPath(cycle, "leg.s.1"), second);

        var history = await respondent.JsonAsync($"{AnswerPath(cycle)}/history");

        Assert.Equal([2, 1], history.EnumerateArray().Select(one => Number(one, "version")));
        Assert.Equal("Demo Coordinator", Text(history[0], "by"));
        Assert.Equal("Demo Respondent", Text(history[1], "by"));
        Assert.Equal("Not agreed yet", Text(history[0], "comment"));
    }

    [Fact]
    public async Task History_NeverSaved_IsEmpty()
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Respondent);

        var history = await caller.JsonAsync($"{AnswerPath(cycle)}/history");

        Assert.Equal(0, history.GetArrayLength());
    }

    [Fact]
    public async Task Result_OfEachDemonstrationCycle_IsWhatCoreCalculates()
    {
        var caller = await portal.CallerAsync(Role.Advisor);
        var reading = portal.Services.GetRequiredService<ReadAssessments>();
        var listed = await caller.JsonAsync(Api);
        foreach (var id in Read(listed, "id").Take(12))
        {
            var scores = (await caller.JsonAsync($"{Api}/{id}/results")).GetProperty("scores");

            var outcome = await reading.ResultAsync(Actors.Advisor, id, default);
            var result = Assert.IsType<Outcome<AssessmentResult>.Done>(outcome).Value;
            Assert.Equal(result.Card.All.Select(Line), Scores(scores).Select(Line));
            Assert.Equal(result.Card.Flags.Length, scores.GetProperty("flags").GetArrayLength());
        }
    }

    [Fact]
    public async Task Result_WhoMayReadTheAnswers_HasValuesTargetsAndGaps()
    {
        var caller = await portal.CallerAsync(Role.Respondent);

        var result = await caller.JsonAsync($"{Api}/A-XA2024/results");

        Assert.Equal(10, result.GetProperty("distances").GetArrayLength());
        Assert.Equal(
            result.GetProperty("values").GetArrayLength(),
            result.GetProperty("targets").GetArrayLength()
        );
        var gaps = result.GetProperty("gaps").EnumerateArray().Select(gap => gap.GetString());
        var first = result
            .GetProperty("targets")
            .EnumerateArray()
            .MaxBy(target => target.GetProperty("priority").GetDouble());
        Assert.Equal(gaps.First(), Text(first, "indicator"));
    }

    private static string AnswerPath(Assessment cycle, string indicator = "LEG.S.1") =>
        $"{Api}/{cycle.Id}/answers/{indicator}";

    private static IEnumerable<string?> Read(JsonElement listed, string field) =>
        listed.EnumerateArray().Select(line => Text(line.GetProperty("assessment"), field));

    private static string? Text(JsonElement item, string field) =>
        item.GetProperty(field).GetString();

    private static int Number(JsonElement item, string field) => item.GetProperty(field).GetInt32();

    private static IEnumerable<JsonElement> Scores(JsonElement card) =>
        new[] { "cells", "areas", "pillars", "drivers", "themes" }
            .SelectMany(group => card.GetProperty(group).EnumerateArray())
            .Append(card.GetProperty("overall"));

    private static (string? Code, double? Mean, double? Low, double Completeness) Line(
        Score score
    ) => (score.Subject.Code, score.Mean, score.Bounds?.Low, score.Completeness);

    private static (string? Code, double? Mean, double? Low, double Completeness) Line(
        JsonElement score
    ) =>
        (
            Text(score, "code"),
            score.GetProperty("mean").Deserialize<double?>(),
            score.GetProperty("low").Deserialize<double?>(),
            score.GetProperty("completeness").GetDouble()
        );
}
