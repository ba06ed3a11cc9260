using System.Net;
using System.Text;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Api;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

public sealed partial class AssessmentApiTests
{
    private const string GoodBody = """{"state":"unknown"}""";

    [Theory]
    [InlineData("""{"state":"scored","level":6}""", "level", "\"6\" is no level")]
    [InlineData("""{"state":"scored","level":0}""", "level", "1 to 5")]
    [InlineData("""{"state":"scored","level":-1}""", "level", "1 to 5")]
    [InlineData("""{"state":"scored"}""", "level", "1 to 5")]
    [InlineData("""{"state":"scored","level":2.5}""", "level", "one whole number")]
    [InlineData("""{"state":"scored","level":"3"}""", "level", "without quotation marks")]
    [InlineData("""{"state":"scored","level":99999999999}""", "level", "one whole number")]
    [InlineData("""{"state":"scored","level":1,"level":2}""", "level", "one whole number")]
    [InlineData("""{"state":"unknown","level":3}""", "level", "Leave it out")]
    [InlineData("""{"state":"not-applicable"}""", "reason", "needs a reason")]
    [InlineData("""{"state":"not-applicable","reason":" \u0000 "}""", "reason", "needs a reason")]
    [InlineData(
        """{"state":"unknown","evidenceFrom":"2999-01-01"}""",
        "evidenceFrom",
        "2025-01-31"
    )]
    [InlineData("""{"state":"unknown","evidenceFrom":"0001-01-01"}""", "evidenceFrom", "1900")]
    [InlineData("""{"state":"unknown","evidenceFrom":"31.01.2025"}""", "evidenceFrom", "no day")]
    [InlineData("""{"state":"unknown","evidence":"hearsay"}""", "evidence", "statement, document")]
    [InlineData("""{"state":"done"}""", "state", "\"done\" is no state")]
    [InlineData("""{"level":3}""", "state", "scored, not-applicable")]
    [InlineData("""{"state":1}""", "state", "in quotation marks")]
    [InlineData("""{"state":"unknown","basedOn":-1}""", "basedOn", "\"-1\" is no version")]
    [InlineData("""{"state":"unknown","basedOn":null}""", "basedOn", "one whole number")]
    [InlineData("""{"state":"unknown","commment":"x"}""", "commment", "no such field")]
    [InlineData("""{"state":"unknown","comment":["x"]}""", "comment", "one text")]
    [InlineData("""{"state":"unkn""", "state", "one text")]
    [InlineData("""{"state":"unknown" """, "body", "not a JSON object")]
    [InlineData("state=unknown", "body", "not a JSON object")]
    [InlineData("", "body", "not a JSON object")]
    [InlineData("null", "body", "not a JSON object")]
    [InlineData("[]", "body", "not a JSON object")]
    public async Task Save_BadBody_IsRefusedByFieldAndNotStored(
        string body,
        string field,
        string words
    )
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Respondent);

        using var answer = await caller.PutAsync(AnswerPath(cycle), body);

        await answer.AssertInvalidAsync(field, words);
        Assert.Null(await portal.StoredAsync(cycle));
    }

    [Theory]
    [InlineData("LEG.S.99")]
    [InlineData("LEG.X.1")]
    [InlineData("QQQ.S.1")]
    [InlineData("nonsense")]
    [InlineData("LEG.S.1'--")]
    public async Task Save_NoIndicatorOfTheFramework_IsRefusedByName(string indicator)
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Respondent);

        using var answer = await caller.PutAsync(AnswerPath(cycle, indicator), GoodBody);

        await answer.AssertInvalidAsync("indicator", $"\"{indicator}\" is no indicator");
    }

    [Theory]
    [InlineData(5_000, HttpStatusCode.OK)]
    [InlineData(5_001, HttpStatusCode.BadRequest)]
    [InlineData(1024 * 1024, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Save_LongComment_IsStoredUpToTheLimitOnly(int length, HttpStatusCode expected)
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Respondent);

        using var answer = await caller.PutAsync(
            AnswerPath(cycle),
            new { state = "unknown", comment = new string('x', length) }
        );

        Assert.Equal(expected, answer.StatusCode);
        var stored = await portal.StoredAsync(cycle);
        Assert.Equal(expected is HttpStatusCode.OK ? length : null, stored?.Content.Comment.Length);
    }

    [Theory]
    [InlineData(0, HttpStatusCode.OK)]
    [InlineData(1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Save_BodyOfUnknownLength_IsCountedWhileItIsRead(
        int over,
        HttpStatusCode expected
    )
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Respondent);
        var bytes = Encoding.UTF8.GetBytes(
            GoodBody.PadRight(JsonBody<AnswerInputModel>.MaxBytes + over)
        );
        using var body = new StreamContent(new UnseekableStream(bytes));
        body.Headers.ContentType = new("application/json");

        using var answer = await caller.SendAsync(HttpMethod.Put, AnswerPath(cycle), body);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Save_NotAsJson_IsRefusedWithTheTypeToUse(string type)
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Respondent);

        using var answer = await caller.PutAsync(AnswerPath(cycle), GoodBody, type);

        await answer.AssertProblemAsync(HttpStatusCode.UnsupportedMediaType, "application/json");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public async Task Save_NotBasedOnTheLast_IsAConflictWithWhatIsStored(int basedOn)
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Respondent);
        using var first = await caller.PutAsync(AnswerPath(cycle), _level);

        using var answer = await caller.PutAsync(
            AnswerPath(cycle),
            new { basedOn, state = "unknown" }
        );

        await answer.AssertProblemAsync(HttpStatusCode.Conflict, "Nothing was changed");
        var current = (await answer.ReadJsonAsync()).GetProperty("current");
        Assert.Equal((1, 3), (Number(current, "version"), Number(current, "level")));
        Assert.Equal(1, (await portal.StoredAsync(cycle))?.Version);
    }

    [Fact]
    public async Task Save_BasedOnAVersionThatNeverWas_IsAConflictWithNothing()
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Respondent);

        using var answer = await caller.PutAsync(
            AnswerPath(cycle),
            new { basedOn = 7, state = "unknown" }
        );

        var current = (await answer.ReadJsonAsync()).GetProperty("current");
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal((0, "unanswered"), (Number(current, "version"), Text(current, "state")));
        Assert.Null(await portal.StoredAsync(cycle));
    }

    [Fact]
    public async Task Save_ClosedCycle_IsRefused()
    {
        var cycle = await portal.CycleAsync();
        await portal.CloseAsync(cycle);
        var caller = await portal.CallerAsync(Role.Coordinator);

        using var answer = await caller.PutAsync(AnswerPath(cycle), GoodBody);

        await answer.AssertInvalidAsync("assessment", "is closed");
    }

    [Fact]
    public async Task Save_ByAnAdvisor_IsForbiddenAlthoughItMayBeRead()
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Advisor);

        using var answer = await caller.PutAsync(AnswerPath(cycle), GoodBody);

        await answer.AssertProblemAsync(HttpStatusCode.Forbidden, "not answer for its country");
    }

    [Theory]
    [InlineData("GET", "", null)]
    [InlineData("GET", "/results", null)]
    [InlineData("GET", "/answers/LEG.S.1/history", null)]
    [InlineData("GET", "/answers/nonsense/history", null)]
    [InlineData("PUT", "/answers/LEG.S.1", GoodBody)]
    [InlineData("PUT", "/answers/nonsense", GoodBody)]
    [InlineData("PUT", "/answers/LEG.S.1", """{"basedOn":9,"state":"scored","level":3}""")]
    [InlineData("PUT", "/answers/LEG.S.1", """{"state":"scored","level":6}""")]
    [InlineData("PUT", "/answers/LEG.S.1", """{"state":"scored","level":"3"}""")]
    [InlineData("PUT", "/answers/LEG.S.1", "not JSON")]
    public async Task Address_OfAForeignCountry_ReadsLikeOneThatDoesNotExist(
        string method,
        string path,
        string? body
    )
    {
        var foreign = await portal.CycleAsync("TN");
        using var hidden = await AskAsync(foreign.Id.Value);
        using var missing = await AskAsync("A-NOSUCH99");
        using var malformed = await AskAsync("nonsense");

        var expected = await missing.AssertProblemAsync(HttpStatusCode.NotFound);
        Assert.Equal(expected, await hidden.AssertProblemAsync(HttpStatusCode.NotFound));
        Assert.Equal(expected, await malformed.AssertProblemAsync(HttpStatusCode.NotFound));
        Assert.Equal(missing.Headers.ToString(), hidden.Headers.ToString());

        async Task<HttpResponseMessage> AskAsync(string id) =>
            await (await portal.CallerAsync(Role.Coordinator)).SendAsync(
                new(method),
                $"{Api}/{id}{path}",
                body is null ? null : new StringContent(body, Encoding.UTF8, "application/json")
            );
    }

    [Theory]
    [InlineData(Role.Contributor)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Administrator)]
    public async Task List_WithoutARoleForAssessments_IsForbidden(Role role)
    {
        var caller = await portal.CallerAsync(role);

        using var answer = await caller.GetAsync(Api);

        await answer.AssertProblemAsync(HttpStatusCode.Forbidden, "no role for assessments");
    }

    [Theory]
    [InlineData("DELETE", Api)]
    [InlineData("POST", Api)]
    [InlineData("POST", Api + "/A-NOSUCH99/answers/LEG.S.1")]
    public async Task Address_OtherMethod_IsAProblemThatNamesTheRightOnes(
        string method,
        string path
    )
    {
        var caller = await portal.CallerAsync(Role.Coordinator);

        using var answer = await caller.SendAsync(new(method), path);

        await answer.AssertProblemAsync(HttpStatusCode.MethodNotAllowed, "Allow");
        Assert.NotEmpty(answer.Content.Headers.Allow);
    }
}
