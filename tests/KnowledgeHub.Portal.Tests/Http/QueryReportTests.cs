using System.Globalization;
using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.QueryLog;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Data;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>From a reader's search over the log to an editor's work.</summary>
[Collection(PortalCollection.Name)]
public sealed class QueryReportTests(SeededPortal portal)
{
    private const string Page = "/editing/queries";

    private readonly HttpClient _browser = portal.Visitor();
    private readonly string _text = $"{Letters(Guid.NewGuid())} {Letters(Guid.NewGuid())}";

    [Fact]
    public async Task Log_SearchOfASignedInPerson_HoldsNothingOfThePerson()
    {
        using var signedIn = await _browser.SignInAsync(Role.Advisor);

        await SearchAsync(_browser, _text.ToUpperInvariant());

        var row = Assert.Single(await RowsAsync(), row => row.Text == _text);
        Assert.Equal((1, 1, 1), (row.Searches, row.WithoutResults, row.People));
        var id = await portal.DemonstrationIdAsync(Role.Advisor);
        Assert.DoesNotContain(id, row.ToString(), StringComparison.Ordinal);
        Assert.Equal(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), row.Day);
    }

    [Theory]
    [InlineData(Role.Editor)]
    [InlineData(Role.Contributor)]
    public async Task Log_SearchOfThoseWhoFindDrafts_IsNotKept(Role role)
    {
        using var signedIn = await _browser.SignInAsync(role);

        await SearchAsync(_browser, _text);

        Assert.DoesNotContain(await RowsAsync(), row => row.Text == _text);
    }

    [Fact]
    public async Task Log_AddressOfAPerson_IsNotKept()
    {
        await SearchAsync(_browser, $"{_text} canary@example.org");

        Assert.DoesNotContain(
            await RowsAsync(),
            row => row.Text.Contains("canary", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Popular_TextOfManyPeople_IsSuggestedFromFiveOn()
    {
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var tally = new QueryTally
        {
            Text = $"popular {_text}",
            Language = Core.Taxonomy.Language.English,
            Day = day,
            Searches = 4,
            WithoutResults = 0,
            Results = 3,
            People = PopularQueries.MinPeople - 1,
        };
        var store = portal.Services.GetRequiredService<IQueryLogStore>();
        var popular = portal.Services.GetRequiredService<PopularQueries>();
        await store.AddAsync(
            [tally, tally with { Text = _text, People = PopularQueries.MinPeople }],
            default
        );

        await popular.RefreshAsync(default);

        Assert.Same(popular, portal.Services.GetRequiredService<IPopularQueries>());
        Assert.Contains(_text, popular.Current);
        Assert.DoesNotContain(tally.Text, popular.Current);
    }

    [Fact]
    public async Task Report_TextThatFoundNothing_IsClosedAndOpenedAgain()
    {
        await SearchAsync(portal.Visitor(), _text);
        await RowsAsync();
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        var task = $"{Page}/task?text={Uri.EscapeDataString(_text)}&language=en";
        var before = await _browser.GetStringAsync(Page);

        using var closed = await _browser.SubmitAsync(
            task,
            "close-query",
            ("Form.Version", "0"),
            ("Form.Resolution", "synonym-added"),
            ("Form.Note", "noted canary")
        );
        var shown = await _browser.GetStringAsync(task);
        using var late = await _browser.SubmitAsync(task, "reopen-query", ("Form.Version", "0"));
        using var reopened = await _browser.SubmitAsync(
            task,
            "reopen-query",
            ("Form.Version", "1")
        );

        Assert.Contains(_text, before, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        Assert.Contains("noted canary", shown, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, late.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, reopened.StatusCode);
    }

    [Fact]
    public async Task Report_AnybodyButEditors_IsRefused()
    {
        using var signedIn = await _browser.SignInAsync(Role.Contributor);

        using var report = await _browser.GetAsync(Page);
        using var task = await _browser.GetAsync($"{Page}/task?text=vain&language=en");

        Assert.Equal(
            (HttpStatusCode.Forbidden, HttpStatusCode.NotFound),
            (report.StatusCode, task.StatusCode)
        );
    }

    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("fr", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("ru", "ltr")]
    public async Task Pages_EachLanguage_AreServed(string language, string direction)
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        foreach (var path in (string[])[$"{Page}?", $"{Page}/task?text=vain&language=ar&"])
        {
            var html = await _browser.GetStringAsync($"{path}lang={language}");
            Assert.Contains(
                $"<html lang=\"{language}\" dir=\"{direction}\"",
                html,
                StringComparison.Ordinal
            );
        }
    }

    private static async Task SearchAsync(HttpClient client, string text)
    {
        using var page = await client.GetAsync($"/practices?q={Uri.EscapeDataString(text)}");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    private async Task<IReadOnlyList<QueryTally>> RowsAsync()
    {
        await portal.Services.GetRequiredService<QueryLogWriter>().WriteAsync(default);
        var contexts = portal.Services.GetRequiredService<IDbContextFactory<HubDbContext>>();
        await using var context = await contexts.CreateDbContextAsync();
        return await context.QueryTallies.AsNoTracking().ToListAsync();
    }

    // Letters only: a long number would not be kept.
    private static string Letters(Guid id) =>
        string.Concat(
            id.ToString("N", CultureInfo.InvariantCulture)
                .Select(digit => char.IsAsciiDigit(digit) ? (char)('g' + (digit - '0')) : digit)
        );
}
