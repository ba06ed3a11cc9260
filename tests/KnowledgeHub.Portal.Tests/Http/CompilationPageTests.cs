using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Collections and building blocks, read by everybody and made by editors with plain forms.</summary>
[Collection(PortalCollection.Name)]
public sealed class CompilationPageTests(SeededPortal portal)
{
    private const string New = "/collections/new";
    private readonly HttpClient _browser = portal.Visitor();

    [Theory]
    [InlineData("/collections")]
    [InlineData("/building-blocks")]
    public async Task List_Visitor_LeadsToPagesWithEntries(string path)
    {
        var list = await _browser.GetStringAsync(path);
        var start = list.IndexOf($"href=\"{path}/", StringComparison.Ordinal) + "href=\"".Length;

        var page = await _browser.GetStringAsync(list[start..list.IndexOf('"', start)]);

        Assert.Contains("href=\"/practices/", page, StringComparison.Ordinal);
        Assert.Contains("/practices/export.docx?ids=P-", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/collections/no-such-collection")]
    [InlineData("/building-blocks/no-such-block")]
    public async Task Page_Unknown_IsNotFound(string path)
    {
        using var answer = await _browser.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Entry_InABlockAndACollection_LeadsToBoth()
    {
        var entry = await _browser.GetStringAsync("/practices/joint-mobile-team");

        Assert.Contains("href=\"/building-blocks/", entry, StringComparison.Ordinal);
        Assert.Contains("href=\"/collections/", entry, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_Draft_IsReadByEditorsUntilItIsPublished()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var made = await SubmitAsync(New, [.. Fields("draft-list", "draft")]);
        var address = made.Headers.Location?.OriginalString.Split('?')[0] ?? string.Empty;
        using var hidden = await portal.Visitor().GetAsync(address);
        using var published = await SubmitAsync(
            $"{address}/edit",
            [.. Fields("draft-list", "published"), ("Form.Version", "1")]
        );

        Assert.Equal("/collections/draft-list", new Uri(new("http://x"), address).AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Equal(HttpStatusCode.Found, published.StatusCode);
        var page = await portal.Visitor().GetStringAsync(address);
        Assert.Contains("canary comment", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_OfARevisedCollection_MarksTheChangedWordsForEditorsOnly()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        using var made = await SubmitAsync(New, [.. Fields("told-twice", "published")]);
        using var revised = await SubmitAsync(
            "/collections/told-twice/edit",
            [
                .. Fields("told-twice", "published")
                    .Where(field => field.Name != "Form.Texts[title-en]"),
                ("Form.Texts[title-en]", "Anew list"),
                ("Form.Version", "1"),
            ]
        );

        var html = await _browser.GetStringAsync("/collections/told-twice/history");
        using var reader = portal.Visitor();
        using var member = await reader.SignInAsync(Role.Contributor);
        using var refused = await reader.GetAsync("/collections/told-twice/history");

        Assert.Matches("<ins[^>]*>Anew</ins>", html);
        Assert.Matches("<bdi[^>]*>Demo Editor</bdi>", html);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Revise_FormOfAnOlderVersion_ShowsBoth()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        using var made = await SubmitAsync(New, [.. Fields("two-editors", "draft")]);

        using var late = await SubmitAsync(
            "/collections/two-editors/edit",
            [
                .. Fields("two-editors", "published")
                    .Where(field => field.Name != "Form.Texts[title-en]"),
                ("Form.Texts[title-en]", "My own title"),
                ("Form.Version", "7"),
            ]
        );

        var html = await late.Content.ReadAsStringAsync();
        Assert.Contains(CompilationStrings.FormConflictTitle, html, StringComparison.Ordinal);
        Assert.Contains("value=\"My own title\"", html, StringComparison.Ordinal);
        Assert.Contains("name=\"Form.Version\" value=\"1\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add", "joint-mobile-team", "P-0071 P-0072 P-0081")]
    [InlineData("add", "https://hub.example/practices/P-0081?lang=fr", "P-0071 P-0072 P-0081")]
    [InlineData("add", "nothing", "P-0071 P-0072")]
    [InlineData("down-0", "", "P-0072 P-0071")]
    [InlineData("up-1", "", "P-0072 P-0071")]
    [InlineData("up-0", "", "P-0071 P-0072")]
    [InlineData("remove-0", "", "P-0072")]
    [InlineData("remove-9", "", "P-0071 P-0072")]
    public async Task Form_EachButton_RearrangesWithoutSaving(
        string act,
        string added,
        string order
    )
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var answer = await SubmitAsync(
            New,
            [
                .. Fields("never-saved", "draft").Where(field => field.Name != "Form.Act"),
                ("Form.Act", act),
                ("Form.Added", added),
            ]
        );

        var html = await answer.Content.ReadAsStringAsync();
        var ids = html.Split(".Practice\" value=\"")[1..].Select(part => part.Split('"')[0]);
        Assert.Equal(order, string.Join(' ', ids));
        using var page = await _browser.GetAsync("/collections/never-saved");
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    [Fact]
    public async Task Save_BrokenRules_SaysWhichInWords()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var answer = await SubmitAsync(
            "/building-blocks/new",
            [("Form.Act", "save"), ("Form.Status", "published"), ("Form.Slug", "A B")]
        );

        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains(CompilationStrings.RuleSlugMalformed, html, StringComparison.Ordinal);
        Assert.Contains(CompilationStrings.BlockMechanism, html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Contributor)]
    [InlineData(Role.Administrator)]
    public async Task Form_AnybodyButEditors_IsRefused(Role role)
    {
        using var signedIn = await _browser.SignInAsync(role);

        using var answer = await _browser.GetAsync(New);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static IEnumerable<(string Name, string Value)> Fields(string slug, string status) =>
        [
            ("Form.Act", "save"),
            ("Form.Slug", slug),
            ("Form.Status", status),
            ("Form.Texts[title-en]", "A list"),
            ("Form.Texts[introduction-en]", "What it is for."),
            ("Form.States[fr]", ""),
            ("Form.Subject", "theme:FR"),
            ("Form.Entries[0].Practice", "P-0071"),
            ("Form.Entries[0].Comments[en]", "canary comment"),
            ("Form.Entries[1].Practice", "P-0072"),
        ];

    private Task<HttpResponseMessage> SubmitAsync(
        string path,
        (string Name, string Value)[] fields
    ) => _browser.SubmitAsync(path, "compilation", fields);
}
