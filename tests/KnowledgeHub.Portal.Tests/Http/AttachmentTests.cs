using System.Net;
using System.Net.Http.Headers;
using System.Text;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Files;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Files of entries over HTTP. Each test has an entry of its own.</summary>
[Collection(PortalCollection.Name)]
public sealed class AttachmentTests(SeededPortal portal)
{
    private readonly HttpClient _browser = portal.Visitor();

    [Fact]
    public async Task Upload_GoodFile_IsAttachedAndOffered()
    {
        var practice = await PublishedAsync();
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var answer = await UploadAsync(practice, "../Plan.docx", OfficeFile.Docx().Build());

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var html = await _browser.GetStringAsync(answer.Headers.Location);
        Assert.Contains("role=\"status\"", html, StringComparison.Ordinal);
        Assert.Contains("Plan.docx</bdi>", html, StringComparison.Ordinal);
        Assert.Contains(
            "Plan.docx</bdi>",
            await portal.Visitor().GetStringAsync($"/practices/{practice.Slug}"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("a.exe", "MZ", "a.exe")]
    [InlineData("a.pdf", "no pdf", ".pdf")]
    [InlineData("a.csv", "a,b\n=1,2", "2")]
    public async Task Upload_FileThatIsNotTaken_SaysWhyAndKeepsWhatWasTyped(
        string name,
        string content,
        string word
    )
    {
        var practice = await PublishedAsync();
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var answer = await UploadAsync(practice, name, Encoding.UTF8.GetBytes(content));

        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("id=\"file-error\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"Free to copy\"", html, StringComparison.Ordinal);
        Assert.Contains(word == "a.exe" ? ".docx" : word, html, StringComparison.Ordinal);
        Assert.Empty(await FilesAsync(practice));
    }

    [Fact]
    public async Task Upload_AboveTheLimit_GetsTheFormBackWithASentence()
    {
        var practice = await PublishedAsync();
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var answer = await UploadAsync(
            practice,
            "a.txt",
            new byte[AttachmentRules.MaxBytes + 1]
        );

        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("id=\"file-error\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_FarAboveTheLimit_IsNotReadAndAnsweredWithThePage()
    {
        var practice = await PublishedAsync();
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var answer = await _browser.PostAsync(
            $"/practices/{practice.Slug}/files",
            new ByteArrayContent(new byte[(2 * AttachmentRules.MaxBytes) + 1])
        );

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var html = await _browser.GetStringAsync(answer.Headers.Location);
        Assert.Contains("id=\"file-error\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_WithoutTheTokenOfTheForm_IsRefused()
    {
        var practice = await PublishedAsync();
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var answer = await _browser.PostAsync(
            $"/practices/{practice.Slug}/files",
            Form("a.txt", "words"u8.ToArray(), "public")
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await FilesAsync(practice));
    }

    [Fact]
    public async Task Download_PublicFile_IsInertInEveryBrowser()
    {
        var practice = await PublishedAsync();
        var file = await AttachAsync(practice, "план 1.txt");

        using var answer = await portal.Visitor().GetAsync(Address(practice, file));

        Assert.Equal("words of a file", await answer.Content.ReadAsStringAsync());
        var disposition = answer.Content.Headers.GetValues("Content-Disposition").Single();
        Assert.StartsWith("attachment;", disposition, StringComparison.Ordinal);
        Assert.EndsWith(
            "; filename*=UTF-8''%D0%BF%D0%BB%D0%B0%D0%BD%201.txt",
            disposition,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "sandbox; default-src 'none'",
            answer.Headers.GetValues("Content-Security-Policy").Single()
        );
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal("no-cache", answer.Headers.CacheControl?.ToString());
        Assert.Equal($"\"{file.Sha256}\"", answer.Headers.ETag?.Tag);
    }

    [Fact]
    public async Task Download_AskedByHeadOrKnown_SendsNoBytes()
    {
        var practice = await PublishedAsync();
        var file = await AttachAsync(practice);
        var visitor = portal.Visitor();

        using var head = await visitor.SendAsync(new(HttpMethod.Head, Address(practice, file)));
        using var again = new HttpRequestMessage(HttpMethod.Get, Address(practice, file));
        again.Headers.IfNoneMatch.Add(new EntityTagHeaderValue($"\"{file.Sha256}\""));
        using var known = await visitor.SendAsync(again);

        Assert.Equal(
            (HttpStatusCode.OK, 15L, HttpStatusCode.NotModified),
            (head.StatusCode, head.Content.Headers.ContentLength, known.StatusCode)
        );
    }

    [Theory]
    [InlineData(AttachmentSensitivity.Public, "visitor advisor contributor editor")]
    [InlineData(AttachmentSensitivity.SignedIn, "advisor contributor editor")]
    [InlineData(AttachmentSensitivity.Editors, "editor")]
    public async Task Download_ByRole_IsForExactlyThose(
        AttachmentSensitivity sensitivity,
        string expected
    )
    {
        var practice = await PublishedAsync();
        var file = await AttachAsync(practice, sensitivity: sensitivity);

        Assert.Equal(expected, await ReadersAsync(Address(practice, file)));
    }

    [Fact]
    public async Task Download_DraftOfSomebodyElse_ReadsLikeAnEntryThatDoesNotExist()
    {
        var draft = await DraftAsync();
        var file = await AttachAsync(draft);
        using var signedIn = await _browser.SignInAsync(Role.Contributor);
        var path = Address(draft, file);
        var other = path.Replace(draft.Slug, "no-such-entry", StringComparison.Ordinal);

        foreach (var client in (HttpClient[])[_browser, portal.Visitor()])
        {
            using var answer = await client.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Equal(
                Plain(await client.TextAsync(other), "no-such-entry"),
                Plain(await answer.Content.ReadAsStringAsync(), draft.Slug)
            );
        }
    }

    [Fact]
    public async Task Pages_OfADraftOfSomebodyElse_AreNotFound()
    {
        var draft = await DraftAsync();
        var file = await AttachAsync(draft);
        using var signedIn = await _browser.SignInAsync(Role.Contributor);

        foreach (var path in (string[])["/files", $"/files/{file.Id}/remove"])
        {
            using var answer = await _browser.GetAsync($"/practices/{draft.Slug}{path}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Api_Listing_GivesWhatTheReaderMayOpen()
    {
        var practice = await PublishedAsync();
        var file = await AttachAsync(practice);
        await AttachAsync(practice, "b.txt", AttachmentSensitivity.Editors, "other words");

        var list = await portal.Visitor().JsonAsync($"/api/v1/practices/{practice.Id}/files");

        var item = Assert.Single(list.EnumerateArray());
        Assert.Equal(file.Id, item.GetProperty("id").GetGuid());
        Assert.Equal(Address(practice, file), item.GetProperty("url").GetString());
        Assert.Equal("public", item.GetProperty("sensitivity").GetString());
    }

    [Fact]
    public async Task Page_ForWhoMayOnlyRead_IsRefused()
    {
        var practice = await PublishedAsync();
        using var signedIn = await _browser.SignInAsync(Role.Contributor);

        using var answer = await _browser.GetAsync($"/practices/{practice.Slug}/files");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Remove_AfterTheQuestion_TakesTheFileAway()
    {
        var practice = await PublishedAsync();
        var file = await AttachAsync(practice);
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var answer = await _browser.SubmitAsync(
            $"/practices/{practice.Slug}/files/{file.Id}/remove",
            "remove-file"
        );

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Empty(await FilesAsync(practice));
        using var gone = await _browser.GetAsync(Address(practice, file));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Search_WordsOfAFile_AreFoundWhileEverybodyMayOpenIt()
    {
        var practice = await PublishedAsync();
        var file = await AttachAsync(practice, content: "quetzalword in a file");
        await AttachAsync(practice, "b.txt", AttachmentSensitivity.Editors, "hiddenquetzal");
        await WaitUntilFoundAsync("quetzalword", practice.Id, isFound: true);

        Assert.False(IsFound("hiddenquetzal", practice.Id));

        await portal
            .Services.GetRequiredService<RemoveAttachment>()
            .ExecuteAsync(Actors.Editor, practice.Slug, file.Id, CancellationToken.None);
        await WaitUntilFoundAsync("quetzalword", practice.Id, isFound: false);
    }

    private async Task WaitUntilFoundAsync(string word, PracticeId id, bool isFound)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (IsFound(word, id) != isFound)
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private bool IsFound(string word, PracticeId id) =>
        portal
            .Services.GetRequiredService<IPracticeSearch>()
            .Search(new() { Text = word, Audience = new(null, SeesAllDrafts: true) })
            .Hits.Any(hit => hit.Id == id);

    private async Task<string> ReadersAsync(string address)
    {
        var readers = new List<string>();
        foreach (Role? role in (Role?[])[null, Role.Advisor, Role.Contributor, Role.Editor])
        {
            var client = portal.Visitor();
            using var signedIn = role is { } held ? await client.SignInAsync(held) : null;
            using var answer = await client.GetAsync(address);
            if (answer.StatusCode is HttpStatusCode.OK)
            {
                readers.Add(role is { } of ? EnumCode<Role>.Of(of) : "visitor");
            }
        }

        return string.Join(' ', readers);
    }

    private async Task<HttpResponseMessage> UploadAsync(Practice practice, string name, byte[] file)
    {
        var path = $"/practices/{practice.Slug}/files";
        var page = await _browser.GetStringAsync(path);
        var form = Form(name, file, "public");
        form.Add(new StringContent("attach"), "_handler");
        form.Add(new StringContent(TokenOf(page)), "__RequestVerificationToken");
        return await _browser.PostAsync(path, form);
    }

    private static string TokenOf(string page)
    {
        const string before = "name=\"__RequestVerificationToken\" value=\"";
        var start = page.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return page[start..page.IndexOf('"', start)];
    }

    private static MultipartFormDataContent Form(string name, byte[] file, string sensitivity) =>
        new()
        {
            { new ByteArrayContent(file), "Form.File", name },
            { new StringContent("en"), "Form.Language" },
            { new StringContent("Free to copy"), "Form.Rights" },
            { new StringContent(sensitivity), "Form.Sensitivity" },
        };

    private static string Address(Practice practice, Attachment file) =>
        $"/practices/{practice.Slug}/files/{file.Id}/{Uri.EscapeDataString(file.FileName)}";

    private static string Plain(string html, string slug) =>
        System.Text.RegularExpressions.Regex.Replace(
            html.Replace(slug, "SLUG", StringComparison.Ordinal),
            "(name=\"__RequestVerificationToken\" value=\"[^\"]*\")|(<!--.*?-->)",
            string.Empty,
            System.Text.RegularExpressions.RegexOptions.Singleline
        );

    private Task<IReadOnlyList<Attachment>> FilesAsync(Practice practice) =>
        portal
            .Services.GetRequiredService<IAttachmentStore>()
            .ListAsync(practice.Id, CancellationToken.None);

    private async Task<Attachment> AttachAsync(
        Practice practice,
        string name = "a.txt",
        AttachmentSensitivity sensitivity = AttachmentSensitivity.Public,
        string content = "words of a file"
    )
    {
        var upload = new NewAttachment(
            name,
            Encoding.UTF8.GetBytes(content),
            Language.English,
            "Free to copy",
            sensitivity
        );
        var outcome = await portal
            .Services.GetRequiredService<AddAttachment>()
            .ExecuteAsync(Actors.Editor, practice.Id.Value, upload, CancellationToken.None);
        return Assert.IsType<Outcome<Attachment>.Done>(outcome).Value;
    }

    private async Task<Practice> DraftAsync()
    {
        var content = PracticeContentBuilder.AContent().WithTitle($"Files {Guid.NewGuid():N}");
        var outcome = await portal
            .Services.GetRequiredService<WritePractice>()
            .DraftAsync(Actors.Editor, content, CancellationToken.None);
        return Assert.IsType<Outcome<Practice>.Done>(outcome).Value;
    }

    private async Task<Practice> PublishedAsync()
    {
        var draft = await DraftAsync();
        var published = draft with
        {
            Status = PracticeStatus.Published,
            Version = 2,
            PublishedUtc = draft.UpdatedUtc,
        };
        await portal
            .Services.GetRequiredService<IPracticeStore>()
            .SaveAsync(published, PracticeChange.Published, Actors.Editor, CancellationToken.None);
        return published;
    }
}
