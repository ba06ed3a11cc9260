using System.Net;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Files;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>The pages of evidence: forms without script, files, and who sees what.</summary>
[Collection(PortalCollection.Name)]
public sealed class EvidencePageTests(SeededPortal portal)
{
    private const string List = "/countries/XA/evidence";

    private static readonly Actor _respondent = Actors.Respondent with
    {
        Countries = [new("XA"), new("TN")],
    };

    private readonly HttpClient _browser = portal.Visitor();

    [Fact]
    public async Task Add_WithAFile_IsShownWithItAndServedAsAnInertDownload()
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        using var answer = await SendAsync($"{List}/new", "file", OfficeFile.Docx().Build());

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var html = await _browser.GetStringAsync(answer.Headers.Location);
        Assert.Contains("Plan.docx</bdi>", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" download", html, StringComparison.Ordinal);
        using var file = await _browser.GetAsync(FileIn(html));
        Assert.Equal(
            "sandbox; default-src 'none'",
            file.Headers.GetValues("Content-Security-Policy").Single()
        );
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("no-store, private", file.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Add_WithoutWhatItNeeds_KeepsWhatWasTypedAndSaysWhy()
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        using var answer = await SendAsync($"{List}/new", "link", null, ("Form.Link", "http://x"));

        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("id=\"link-error\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"Order no. 14\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_FileFarAboveTheLimit_IsAnsweredWithThePage()
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        using var answer = await _browser.PostAsync(
            $"{List}/new",
            new ByteArrayContent(new byte[(2 * AttachmentRules.MaxBytes) + 1])
        );

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var html = await _browser.GetStringAsync(answer.Headers.Location);
        Assert.Contains("id=\"file-error\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_OlderVersion_ShowsWhatIsStored()
    {
        var item = await StoredAsync("XA");
        using var signedIn = await _browser.SignInAsync(Role.Respondent);
        using var first = await SendAsync(Edit(item), "reference", null, ("Form.Title", "First"));

        using var answer = await SendAsync(Edit(item), "reference", null, ("Form.Title", "Second"));

        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains(">First</bdi>", html, StringComparison.Ordinal);
        Assert.Contains("value=\"Second\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archive_Item_LeavesTheListAndStandsUnderTheArchive()
    {
        var item = await StoredAsync("XA");
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        using var answer = await _browser.SubmitAsync(
            $"{List}/{item.Id}",
            "archive",
            ("Form.Version", "1")
        );

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.DoesNotContain(
            item.Id.Value,
            await _browser.TextAsync(List),
            StringComparison.Ordinal
        );
        Assert.Contains(
            item.Id.Value,
            await _browser.TextAsync($"{List}?archived=yes"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("?type=law", "EV-XA20261", "EV-XA20262")]
    [InlineData("?q=training+register", "EV-XA20264", "EV-XA20261")]
    [InlineData("?expiring=yes", "EV-XA20267", "EV-XA20261")]
    public async Task List_FiltersInTheAddress_ChooseItems(
        string query,
        string shown,
        string hidden
    )
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        var html = await _browser.TextAsync(List + query);

        Assert.Contains(shown, html, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden, html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/new")]
    [InlineData("/EV-XA20261")]
    [InlineData("/EV-XA20261/edit")]
    public async Task Page_ForAVisitor_AsksToSignIn(string path)
    {
        using var answer = await _browser.GetAsync(List + path);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Pages_OfAForeignCountry_AreNotFoundLikeUnknownOnes()
    {
        var item = await StoredAsync("TN");
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);

        foreach (var path in (string[])["", "/new", $"/{item.Id}", $"/{item.Id}/edit"])
        {
            using var hidden = await _browser.GetAsync($"/countries/TN/evidence{path}");
            using var own = await _browser.GetAsync($"{List}/{item.Id}");
            Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, own.StatusCode);
        }
    }

    [Fact]
    public async Task Pages_RestrictedItem_IsNotThereForAnAdvisorOfOthers()
    {
        const string title = "notes of talks with heads of posts";
        using var signedIn = await _browser.SignInAsync(Role.Advisor);

        foreach (var path in (string[])["", "?q=talks", "/EV-XB20266", "/EV-XB20261"])
        {
            Assert.DoesNotContain(
                title,
                await _browser.TextAsync("/countries/XB/evidence" + path),
                StringComparison.Ordinal
            );
        }

        using var item = await _browser.GetAsync("/countries/XB/evidence/EV-XB20266");
        Assert.Equal(HttpStatusCode.NotFound, item.StatusCode);
    }

    [Fact]
    public async Task Edit_ByAnAdvisor_IsRefused()
    {
        using var signedIn = await _browser.SignInAsync(Role.Advisor);

        using var answer = await _browser.GetAsync("/countries/XB/evidence/new");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Checks_OfADemonstrationCycle_LeadToItsAnswers()
    {
        using var signedIn = await _browser.SignInAsync(Role.Advisor);

        var html = await _browser.GetStringAsync("/assessments/A-XB2026/checks");

        Assert.Contains("/assessments/A-XB2026/answer/", html, StringComparison.Ordinal);
        Assert.DoesNotContain("notes of talks", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Respondent, "A-XB2026")]
    [InlineData(Role.Administrator, "A-XA2026")]
    [InlineData(Role.Coordinator, "A-NOSUCH99")]
    public async Task Checks_WhatMayNotBeRead_IsNotFound(Role role, string id)
    {
        using var signedIn = await _browser.SignInAsync(role);

        using var answer = await _browser.GetAsync($"/assessments/{id}/checks");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static string Edit(EvidenceItem item) => $"{List}/{item.Id}/edit";

    private static string FileIn(string html)
    {
        const string before = "href=\"/countries/XA/evidence/";
        var start = html.IndexOf("/files/", StringComparison.Ordinal);
        start = html.LastIndexOf(before, start, StringComparison.Ordinal) + "href=\"".Length;
        return html[start..html.IndexOf('"', start)];
    }

    private async Task<EvidenceItem> StoredAsync(string country)
    {
        var outcome = await portal
            .Services.GetRequiredService<WriteEvidence>()
            .AddAsync(_respondent, country, SampleEvidence.Content(), null, default);
        return Assert.IsType<Outcome<EvidenceItem>.Done>(outcome).Value;
    }

    private async Task<HttpResponseMessage> SendAsync(
        string path,
        string holding,
        byte[]? file,
        params (string Name, string Value)[] changed
    )
    {
        var page = await _browser.GetStringAsync(path);
        const string before = "name=\"__RequestVerificationToken\" value=\"";
        var start = page.IndexOf(before, StringComparison.Ordinal) + before.Length;
        var fields = new Dictionary<string, string>
        {
            ["_handler"] = "evidence",
            ["__RequestVerificationToken"] = page[start..page.IndexOf('"', start)],
            ["Form.Version"] = path.EndsWith("edit", StringComparison.Ordinal) ? "1" : "0",
            ["Form.Title"] = "Order no. 14",
            ["Form.Type"] = "sop",
            ["Form.Language"] = "sq",
            ["Form.Classification"] = "internal",
            ["Form.Holding"] = holding,
            ["Form.Reference"] = "Register",
        };
        foreach (var (name, value) in changed)
        {
            fields[name] = value;
        }

        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        if (file is not null)
        {
            form.Add(new ByteArrayContent(file), "Form.File", "Plan.docx");
        }

        return await _browser.PostAsync(path, form);
    }
}
