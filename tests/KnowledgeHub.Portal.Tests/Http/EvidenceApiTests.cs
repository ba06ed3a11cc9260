using System.Net;
using System.Text;
using System.Text.Json;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Evidence over HTTP by token. Each test has a cycle and items of its own.</summary>
[Collection(PortalCollection.Name)]
public sealed class EvidenceApiTests(SeededPortal portal)
{
    private const string Api = "/api/v1/assessments";

    private const string GoodItem =
        """{"type":"sop","title":"Procedure","holding":"reference","reference":"No. 14"}""";

    private const string GoodLink = """{"relation":"supports"}""";

    [Fact]
    public async Task Add_AndLink_StandInTheListOfTheAssessment()
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Respondent);
        var item = await AddAsync(caller, cycle);

        using var linked = await caller.PutAsync(
            LinkPath(cycle, item),
            """{"relation":"contradicts","note":"Chapter 3"}"""
        );

        Assert.Equal(HttpStatusCode.OK, linked.StatusCode);
        var evidence = await caller.JsonAsync($"{Api}/{cycle.Id}/evidence");
        var link = Assert.Single(evidence.GetProperty("links").EnumerateArray());
        Assert.Equal(
            (item, "contradicts", "Chapter 3", "national"),
            (Text(link, "item"), Text(link, "relation"), Text(link, "note"), Text(link, "agency"))
        );
        Assert.Contains(
            item,
            evidence.GetProperty("items").EnumerateArray().Select(each => Text(each, "id"))
        );
    }

    [Fact]
    public async Task Unlink_LinkedItem_LeavesTheItem()
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Respondent);
        var item = await AddAsync(caller, cycle);
        using var linked = await caller.PutAsync(LinkPath(cycle, item), GoodLink);

        using var answer = await caller.SendAsync(HttpMethod.Delete, LinkPath(cycle, item));

        Assert.True((await answer.ReadJsonAsync()).GetProperty("removed").GetBoolean());
        var evidence = await caller.JsonAsync($"{Api}/{cycle.Id}/evidence");
        Assert.Empty(evidence.GetProperty("links").EnumerateArray());
    }

    [Fact]
    public async Task Save_OnTheStoredVersion_IsTheNextAndOlderOnesConflict()
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Respondent);
        var path = $"{Api}/{cycle.Id}/evidence/{await AddAsync(caller, cycle)}";
        var body = GoodItem.Replace("Procedure", "Better", StringComparison.Ordinal)[..^1];

        using var saved = await caller.PutAsync(path, body + ",\"basedOn\":1}");
        using var stale = await caller.PutAsync(path, body + ",\"basedOn\":1}");

        Assert.Equal("Better", Text(await saved.ReadJsonAsync(), "title"));
        await stale.AssertProblemAsync(HttpStatusCode.Conflict, "\"version\":2");
    }

    [Fact]
    public async Task Save_Archived_CannotBeLinkedAnyMore()
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Respondent);
        var item = await AddAsync(caller, cycle);
        using var archived = await caller.PutAsync(
            $"{Api}/{cycle.Id}/evidence/{item}",
            GoodItem[..^1] + ",\"basedOn\":1,\"archived\":true}"
        );

        using var answer = await caller.PutAsync(LinkPath(cycle, item), GoodLink);

        Assert.True((await archived.ReadJsonAsync()).GetProperty("archived").GetBoolean());
        await answer.AssertInvalidAsync("item", "no item");
    }

    [Theory]
    [InlineData("""{"title":"x","holding":"reference","reference":"y"}""", "type", "law, sop")]
    [InlineData("""{"type":"sop","holding":"reference","reference":"y"}""", "title", "a title")]
    [InlineData("""{"type":"sop","title":"x","holding":"reference"}""", "reference", "who holds")]
    [InlineData("""{"type":"sop","title":"x","holding":"file"}""", "file", "has no file")]
    [InlineData(
        """{"type":"sop","title":"x","holding":"link","link":"http://example.org"}""",
        "link",
        "begins with https"
    )]
    [InlineData(
        """{"type":"sop","title":"x","holding":"reference","reference":"y","date":"1.5.2024"}""",
        "date",
        "no day"
    )]
    [InlineData("""{"type":"sop","titel":"x"}""", "titel", "no such field")]
    [InlineData("not JSON", "body", "not a JSON object")]
    public async Task Add_BadBody_IsRefusedByField(string body, string field, string words)
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Respondent);

        using var answer = await PostAsync(caller, cycle.Id.Value, body);

        await answer.AssertInvalidAsync(field, words);
    }

    [Theory]
    [InlineData("GET", "/evidence", null)]
    [InlineData("POST", "/evidence", GoodItem)]
    [InlineData("POST", "/evidence", "not JSON")]
    [InlineData("PUT", "/evidence/EV-0001", GoodItem)]
    [InlineData("PUT", "/evidence/nonsense", "not JSON")]
    [InlineData("PUT", "/answers/LEG.S.1/evidence/EV-0001", GoodLink)]
    [InlineData("PUT", "/answers/nonsense/evidence/EV-0001", "not JSON")]
    [InlineData("DELETE", "/answers/LEG.S.1/evidence/EV-0001", null)]
    public async Task Address_OfAForeignCountry_ReadsLikeOneThatDoesNotExist(
        string method,
        string path,
        string? body
    )
    {
        var foreign = await portal.CycleAsync("TN");
        using var hidden = await AskAsync(foreign.Id.Value);
        using var missing = await AskAsync("A-NOSUCH99");

        var expected = await missing.AssertProblemAsync(HttpStatusCode.NotFound);
        Assert.Equal(expected, await hidden.AssertProblemAsync(HttpStatusCode.NotFound));
        Assert.Equal(missing.Headers.ToString(), hidden.Headers.ToString());

        async Task<HttpResponseMessage> AskAsync(string id) =>
            await (await portal.CallerAsync(Role.Coordinator)).SendAsync(
                new(method),
                $"{Api}/{id}{path}",
                body is null ? null : new StringContent(body, Encoding.UTF8, "application/json")
            );
    }

    [Theory]
    [InlineData("EV-XB20261")]
    [InlineData("EV-NOSUCH99")]
    public async Task Link_ItemOfAnotherCountry_ReadsLikeOneThatDoesNotExist(string item)
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Respondent);

        using var answer = await caller.PutAsync(LinkPath(cycle, item), GoodLink);

        await answer.AssertInvalidAsync("item", $"no item \"{item}\"");
    }

    [Fact]
    public async Task Add_ByAnAdvisor_IsForbiddenAlthoughItMayBeRead()
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Advisor);

        using var answer = await PostAsync(caller, cycle.Id.Value, GoodItem);

        await answer.AssertProblemAsync(HttpStatusCode.Forbidden, "Nothing was changed");
    }

    [Fact]
    public async Task Add_WithATokenToRead_IsForbidden()
    {
        var cycle = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Respondent, AccessScope.AssessmentsRead);

        using var answer = await PostAsync(caller, cycle.Id.Value, GoodItem);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task List_ForAnAdvisorOfOthers_LeavesRestrictedItemsOut()
    {
        var caller = await portal.CallerAsync(Role.Advisor);

        var evidence = await caller.JsonAsync($"{Api}/A-XB2026/evidence");

        Assert.NotEmpty(evidence.GetProperty("items").EnumerateArray());
        Assert.DoesNotContain("EV-XB20266", evidence.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("restricted", evidence.GetRawText(), StringComparison.Ordinal);
    }

    private static string LinkPath(Assessment cycle, string item) =>
        $"{Api}/{cycle.Id}/answers/LEG.S.1/evidence/{item}";

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? string.Empty;

    private static Task<HttpResponseMessage> PostAsync(ApiCaller caller, string id, string body) =>
        caller.SendAsync(
            HttpMethod.Post,
            $"{Api}/{id}/evidence",
            new StringContent(body, Encoding.UTF8, "application/json")
        );

    private static async Task<string> AddAsync(ApiCaller caller, Assessment cycle)
    {
        using var answer = await PostAsync(caller, cycle.Id.Value, GoodItem);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Text(await answer.ReadJsonAsync(), "id");
    }
}
