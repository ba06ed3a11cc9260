using System.Net;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

[Collection(PortalCollection.Name)]
public sealed class OverviewPageTests(SeededPortal portal)
{
    private const string Overview = "/compare/overview";

    private IConsentStore Consents => portal.Services.GetRequiredService<IConsentStore>();

    [Theory]
    [InlineData("")]
    [InlineData("?show=profiles")]
    [InlineData("?show=time&area=INS")]
    [InlineData("?show=spread&lang=ar")]
    public async Task Overview_Advisor_SeesCountriesThatConsentedInEachView(string query)
    {
        using var advisor = await SignedInAsync(Role.Advisor);

        var page = await advisor.TextAsync($"{Overview}{query}");

        Assert.Contains("class=\"statement", page, StringComparison.Ordinal);
        Assert.Contains("value=\"XB\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overview_ConsentTakenBack_CountryIsGoneAtTheNextRequest()
    {
        using var advisor = await SignedInAsync(Role.Advisor);
        var before = await advisor.TextAsync(Overview);

        var sheets = await WithdrawAsync("XG");
        var after = await advisor.TextAsync(Overview);
        await GiveBackAsync(sheets);

        Assert.Contains("value=\"XG\"", before, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"XG\"", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Editor)]
    [InlineData(Role.Administrator)]
    public async Task Overview_AnotherRole_IsRefusedInWords(Role role)
    {
        using var client = await SignedInAsync(role);

        using var answer = await client.GetAsync(Overview);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Overview_UnknownGroup_IsNotFound()
    {
        using var advisor = await SignedInAsync(Role.Advisor);

        using var answer = await advisor.GetAsync($"{Overview}?group=nowhere");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Save_Comparison_OpensForAnotherReaderWithTheirOwnRights()
    {
        using var advisor = await SignedInAsync(Role.Advisor);
        using var kept = await advisor.SubmitAsync(
            $"{Overview}?c=XB&show=time",
            "keep",
            ("Form.Name", "North")
        );
        var link = LinkIn(await advisor.TextAsync("/compare/saved"));
        using var respondent = await SignedInAsync(Role.Respondent);

        using var opened = await respondent.GetAsync(link);

        Assert.EndsWith(
            "/compare/saved?done=kept",
            $"{kept.Headers.Location}",
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            $"{Overview}?c=XB&show=time",
            $"{opened.Headers.Location}",
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "class=\"statement",
            await respondent.TextAsync($"{Overview}?c=XB&show=map&from=closed"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Api_Overview_IsWhatTheCallerMaySee()
    {
        var caller = await portal.CallerAsync(Role.Advisor);

        var overview = await caller.JsonAsync("/api/v1/comparisons/overview?country=xh");

        var country = Assert.Single(overview.GetProperty("countries").EnumerateArray().ToList());
        Assert.Equal("XH", country.GetProperty("country").GetString());
        Assert.Empty(country.GetProperty("levels").EnumerateObject());
        Assert.Equal(
            country.GetProperty("comparable").GetBoolean(),
            country.GetProperty("scores").EnumerateObject().Any()
        );
    }

    [Theory]
    [InlineData("from=nonsense", "from")]
    [InlineData("country=Xanadu", "country")]
    public async Task Api_Nonsense_IsRefusedByName(string query, string field)
    {
        var caller = await portal.CallerAsync(Role.Advisor);

        using var answer = await caller.GetAsync($"/api/v1/comparisons/overview?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            $"\"{field}\"",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    private static string LinkIn(string page)
    {
        var start = page.IndexOf("/compare/saved/", StringComparison.Ordinal);
        return page[start..page.IndexOf('"', start)];
    }

    private async Task<IReadOnlyList<ConsentSheet>> WithdrawAsync(string country)
    {
        var sheets = (await Consents.ListAsync(default))
            .Where(sheet => sheet.Country.Value == country)
            .ToList();
        foreach (var sheet in sheets)
        {
            await SaveAsync(sheet.Revoked(), ConsentChange.Revoked);
        }

        return sheets;
    }

    private async Task GiveBackAsync(IEnumerable<ConsentSheet> sheets)
    {
        foreach (var sheet in sheets)
        {
            await SaveAsync(sheet with { Version = sheet.Version + 2 }, ConsentChange.Revised);
        }
    }

    private async Task SaveAsync(ConsentSheet sheet, ConsentChange change) =>
        Assert.Equal(
            SaveResult.Saved,
            await Consents.SaveAsync(sheet, change, Actor.System, default)
        );

    private async Task<HttpClient> SignedInAsync(Role role)
    {
        var client = portal.Visitor();
        using var answer = await client.SignInAsync(role);
        return client;
    }
}
