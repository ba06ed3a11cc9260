using System.Net;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Writing a version of the framework by plain forms. Each test has a draft of its own; none is published here.</summary>
[Collection(PortalCollection.Name)]
public sealed partial class FrameworkDraftPageTests(SeededPortal portal)
{
    private const string Page = "/framework/drafts";
    private const string Id = "LEG.S.1";

    private readonly HttpClient _browser = portal.Visitor();

    [Fact]
    public async Task Save_TwoEditorsOnOneIndicator_SecondSeesBothTexts()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        await StartAsync("20.1");
        using var first = await SaveAsync("20.1", "0", "The first title");

        using var second = await SaveAsync("20.1", "0", "The second title");

        Assert.Equal(
            (HttpStatusCode.Found, HttpStatusCode.OK),
            (first.StatusCode, second.StatusCode)
        );
        var page = await second.Content.ReadAsStringAsync();
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains(">first</del>", page, StringComparison.Ordinal);
        Assert.Contains(">second</ins>", page, StringComparison.Ordinal);
        Assert.Equal(
            "The first title",
            (await DraftAsync("20.1"))?.Find(new(Id))?.Title[Language.English]
        );
    }

    [Fact]
    public async Task Changes_AfterASave_AreShownWordByWord()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        await StartAsync("20.2");
        using var saved = await SaveAsync("20.2", "0", "Service mandate and limits");

        var page = await _browser.GetStringAsync($"{Page}/20.2/changes");

        Assert.Contains(">powers</del>", page, StringComparison.Ordinal);
        Assert.Contains(">limits</ins>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ExportedWorkbookWithAChange_ChangesExactlyThat()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        await StartAsync("20.3");
        await StartAsync("20.4");
        using var saved = await SaveAsync("20.3", "0", "Mandate");
        var foreign = await _browser.GetByteArrayAsync($"{Page}/20.3/workbook.xlsx");

        var own = await UploadAsync("20.3", foreign);
        var other = await UploadAsync("20.4", foreign);

        Assert.Contains("role=\"status\"", own, StringComparison.Ordinal);
        Assert.DoesNotContain("role=\"alert\"", own, StringComparison.Ordinal);
        Assert.Contains(">C2<", other, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"Seen\"", other, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retire_Indicator_CanBePutBack()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        await StartAsync("20.5");

        using var retired = await _browser.SubmitAsync(
            $"{Page}/20.5/{Id}",
            "retire",
            ("Seen", "0")
        );
        var without = (await DraftAsync("20.5"))?.Find(new(Id));
        using var restored = await _browser.SubmitAsync($"{Page}/20.5", $"restore-{Id}");

        Assert.Null(without);
        Assert.NotNull((await DraftAsync("20.5"))?.Find(new(Id)));
    }

    [Fact]
    public async Task Publish_Unchanged_IsRefusedAndDiscardClosesIt()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        await StartAsync("20.6");

        using var refused = await _browser.SubmitAsync($"{Page}/20.6", "publish", ("Seen", "1"));
        using var discarded = await _browser.SubmitAsync($"{Page}/20.6", "discard", ("Seen", "1"));

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Found, discarded.StatusCode);
        Assert.Equal(DraftStatus.Discarded, (await DraftAsync("20.6"))?.Status);
    }

    [Theory]
    [InlineData(Role.Administrator, Page, HttpStatusCode.Forbidden)]
    [InlineData(Role.Contributor, $"{Page}/20.1", HttpStatusCode.Forbidden)]
    [InlineData(Role.Administrator, $"{Page}/20.1/workbook.xlsx", HttpStatusCode.NotFound)]
    [InlineData(Role.Editor, $"{Page}/99.9", HttpStatusCode.NotFound)]
    [InlineData(Role.Editor, "/framework/9.9/workbook.xlsx", HttpStatusCode.NotFound)]
    public async Task Page_NotForTheReader_IsRefused(
        Role role,
        string path,
        HttpStatusCode expected
    )
    {
        using var signedIn = await _browser.SignInAsync(role);

        using var answer = await _browser.GetAsync(path);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("fr", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("ru", "ltr")]
    public async Task Pages_EachLanguage_AreServed(string language, string direction)
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        var number = $"21.{direction.Length + language[0]}";
        await StartAsync(number);

        foreach (
            var path in (string[])
                ["", $"/{number}", $"/{number}/{Id}", $"/{number}/history", $"/{number}/import"]
        )
        {
            Assert.Contains(
                $"<html lang=\"{language}\" dir=\"{direction}\"",
                await _browser.GetStringAsync($"{Page}{path}?lang={language}"),
                StringComparison.Ordinal
            );
        }
    }

    private async Task StartAsync(string number)
    {
        using var started = await _browser.SubmitAsync(
            Page,
            "start",
            ("Form.BasedOn", "1.0"),
            ("Form.Number", number)
        );
        Assert.Equal(HttpStatusCode.Found, started.StatusCode);
    }

    private Task<HttpResponseMessage> SaveAsync(string number, string seen, string title) =>
        _browser.SubmitAsync(
            $"{Page}/{number}/{Id}",
            "indicator",
            ("seen", seen),
            ("text.title.en", title),
            ("primary", "GO"),
            ("weight", "1")
        );

    private Task<FrameworkDraft?> DraftAsync(string number) =>
        portal.Services.GetRequiredService<IFrameworkDraftStore>().FindAsync(number, default);

    // Hands a workbook in and gives the page that shows what it would change.
    private async Task<string> UploadAsync(string number, byte[] content)
    {
        var path = $"{Page}/{number}/import";
        using var form = new MultipartFormDataContent
        {
            { new StringContent("upload"), "_handler" },
            {
                new StringContent(
                    Antiforgery().Match(await _browser.GetStringAsync(path)).Groups[1].Value
                ),
                "__RequestVerificationToken"
            },
            { new ByteArrayContent(content), "Form.File", "framework.xlsx" },
        };
        using var read = await _browser.PostAsync(path, form);
        Assert.Equal(HttpStatusCode.Found, read.StatusCode);
        return await _browser.GetStringAsync(path);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Antiforgery();
}
