using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>The import of tables over HTTP, by plain forms.</summary>
[Collection(PortalCollection.Name)]
public sealed partial class PracticeImportTests(SeededPortal portal)
{
    private const string Page = "/editing/import";
    private readonly HttpClient _browser = portal.Visitor();

    [Fact]
    public async Task Import_NewAndChangedRows_StayHiddenFromReaders()
    {
        var published = await PublishedAsync();
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        using var read = await UploadAsync(
            "a.csv",
            $"Id,Titre,Areas\n,importcanary one,PRC\n{published.Id},importcanary two,\n"
        );

        using var done = await ImportAsync(await SeenAsync(), "id", "title.fr", "areas");
        var refused = await _browser.GetStringAsync($"{Page}/check");
        using var mapped = await ImportAsync(await SeenAsync(), "id", "title.en", "areas");

        Assert.Equal(HttpStatusCode.Found, read.StatusCode);
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        Assert.Contains("importcanary", refused, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, mapped.StatusCode);
        var seen = Seen().Match(await mapped.Content.ReadAsStringAsync()).Groups[1].Value;
        using var imported = await ImportAsync(seen, "id", "title.en", "areas");
        Assert.Equal($"{Page}?created=1&changed=1", imported.Headers.Location?.PathAndQuery);
        await AssertHiddenAsync(published);
    }

    [Fact]
    public async Task Check_RowsWithProblems_NamesRowAndFieldAndOffersNoImport()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        using var read = await UploadAsync("a.csv", "title.en,type\nGood,\nBad,nonsense\n");

        var html = await _browser.GetStringAsync($"{Page}/check");
        using var forced = await ImportAsync(
            Seen().Match(html).Groups[1].Value,
            "title.en",
            "type"
        );

        Assert.Contains("Row 3: ", html, StringComparison.Ordinal);
        Assert.Contains("nonsense", html, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"import\"", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, forced.StatusCode);
    }

    [Theory]
    [InlineData("a.csv", "title\n")]
    [InlineData("a.exe", "MZ")]
    [InlineData("a.xlsx", "no archive")]
    public async Task Upload_FileThatIsNotTaken_SaysWhy(string name, string content)
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var answer = await UploadAsync(name, content);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(
            "role=\"alert\"",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(Role.Contributor)]
    [InlineData(Role.Reviewer)]
    [InlineData(Role.Advisor)]
    public async Task Pages_ForOtherRoles_AreRefused(Role role)
    {
        using var signedIn = await _browser.SignInAsync(role);

        using var page = await _browser.GetAsync(Page);
        using var check = await _browser.GetAsync($"{Page}/check");
        using var template = await _browser.GetAsync($"{Page}/template.csv");

        Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, check.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, template.StatusCode);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task Template_HandedInAsItIs_IsOneNewDraftWithoutProblems(string extension)
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        var template = await _browser.GetByteArrayAsync($"{Page}/template.{extension}");

        using var read = await UploadAsync("a." + extension, template);
        var html = await _browser.GetStringAsync($"{Page}/check");

        Assert.Equal(HttpStatusCode.Found, read.StatusCode);
        Assert.Contains("1 new, 0 changed", html, StringComparison.Ordinal);
        Assert.Contains("value=\"import\"", html, StringComparison.Ordinal);
    }

    private async Task AssertHiddenAsync(Practice published)
    {
        var visitor = portal.Visitor();
        foreach (
            var path in (string[])
                [
                    "/practices?q=importcanary",
                    "/api/v1/practices?q=importcanary",
                    $"/practices/{published.Slug}",
                    $"/api/v1/practices/{published.Id}",
                ]
        )
        {
            var text = await visitor.GetStringAsync(path);
            Assert.DoesNotContain("importcanary one", text, StringComparison.Ordinal);
            Assert.DoesNotContain("importcanary two", text, StringComparison.Ordinal);
        }

        using var draft = await visitor.GetAsync("/practices/importcanary-one");
        Assert.Equal(HttpStatusCode.NotFound, draft.StatusCode);
        using var own = await _browser.GetAsync("/practices/importcanary-one");
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
    }

    private async Task<Practice> PublishedAsync()
    {
        var write = portal.Services.GetRequiredService<WritePractice>();
        var drafted = await write.DraftAsync(
            Actors.Editor,
            PracticeContentBuilder.AContent(),
            default
        );
        var draft = Assert.IsType<Outcome<Practice>.Done>(drafted).Value;
        return Assert
            .IsType<Outcome<Practice>.Done>(
                await write.PublishAsync(Actors.Editor, draft.Id, draft.Version, default)
            )
            .Value;
    }

    private Task<HttpResponseMessage> UploadAsync(string name, string content) =>
        UploadAsync(name, Encoding.UTF8.GetBytes(content));

    private async Task<HttpResponseMessage> UploadAsync(string name, byte[] content)
    {
        var page = await _browser.GetStringAsync(Page);
        var form = new MultipartFormDataContent
        {
            { new StringContent("table"), "_handler" },
            {
                new StringContent(Antiforgery().Match(page).Groups[1].Value),
                "__RequestVerificationToken"
            },
            { new ByteArrayContent(content), "Form.File", name },
        };
        return await _browser.PostAsync(Page, form);
    }

    private async Task<string> SeenAsync() =>
        Seen().Match(await _browser.GetStringAsync($"{Page}/check")).Groups[1].Value;

    private Task<HttpResponseMessage> ImportAsync(string seen, params string[] fields) =>
        _browser.SubmitAsync(
            $"{Page}/check",
            "columns",
            [
                ("Form.Seen", seen),
                ("Form.Step", "import"),
                .. fields.Select((field, number) => ($"Form.Fields[{number}]", field)),
            ]
        );

    [GeneratedRegex("name=\"Form.Seen\" value=\"([^\"]*)\"")]
    private static partial Regex Seen();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Antiforgery();
}
