using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Workbooks over HTTP: taken along, filled in, handed in and taken.</summary>
[Collection(PortalCollection.Name)]
public sealed partial class WorkbookTests(SeededPortal portal)
{
    private readonly HttpClient _browser = portal.Visitor();

    [Fact]
    public async Task Workbook_FilledAndHandedIn_SavesWhatWasShownAndNothingTheSecondTime()
    {
        var cycle = await portal.CycleAsync();
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        var filled = WorkbookEdit.Fill(
            await WorkbookAsync(cycle),
            "LEG",
            "LEG.S.1|",
            ("level", "4"),
            ("comment", "=workbookcanary")
        );

        using var read = await UploadAsync(cycle, filled);
        var shown = await _browser.GetStringAsync(Check(cycle));
        using var done = await ApplyAsync(cycle, SeenIn(shown));
        using var again = await UploadAsync(cycle, filled);
        var nothing = await _browser.GetStringAsync(Check(cycle));

        Assert.Equal(HttpStatusCode.Found, read.StatusCode);
        Assert.Contains("LEG!", shown, StringComparison.Ordinal);
        Assert.Contains("1 new, 0 changed", shown, StringComparison.Ordinal);
        Assert.Equal($"{Page(cycle)}?saved=1", done.Headers.Location?.PathAndQuery);
        Assert.Contains("Nothing new", nothing, StringComparison.Ordinal);
        await AssertStoredAsync(cycle, version: 1, level: 4, "=workbookcanary");
    }

    [Theory]
    [InlineData(false, 2, "in the portal")]
    [InlineData(true, 3, "in the workbook")]
    public async Task Workbook_OverANewerAnswer_SavesItOnlyWhenTaken(
        bool isTaken,
        int version,
        string comment
    )
    {
        var cycle = await portal.CycleAsync();
        await AnswerAsync(cycle, 0, "at first");
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        var workbook = await WorkbookAsync(cycle);
        await AnswerAsync(cycle, 1, "in the portal");
        var filled = WorkbookEdit.Fill(workbook, "LEG", "LEG.S.1|", ("comment", "in the workbook"));
        using var read = await UploadAsync(cycle, filled);
        var shown = await _browser.GetStringAsync(Check(cycle));

        using var done = await ApplyAsync(
            cycle,
            SeenIn(shown),
            isTaken ? [("Form.Taken", "LEG.S.1|national")] : []
        );

        Assert.Contains("1 conflicting", shown, StringComparison.Ordinal);
        await AssertStoredAsync(cycle, version, level: 2, comment);
    }

    [Fact]
    public async Task Workbook_WithARefusedRow_SavesNothingAndNamesTheCell()
    {
        var cycle = await portal.CycleAsync();
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        var good = WorkbookEdit.Fill(await WorkbookAsync(cycle), "LEG", "LEG.S.1|", ("level", "4"));
        var filled = WorkbookEdit.Fill(good, "PRC", "PRC.S.1|", ("level", "nonsense"));
        using var read = await UploadAsync(cycle, filled);
        var shown = await _browser.GetStringAsync(Check(cycle));

        using var forced = await ApplyAsync(cycle, SeenIn(shown));

        Assert.Matches("PRC!K\\d+", shown);
        Assert.Contains("nonsense", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Save these answers", shown, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, forced.StatusCode);
        Assert.Null(await portal.StoredAsync(cycle));
    }

    [Fact]
    public async Task Apply_AfterTheAssessmentChanged_SavesNothing()
    {
        var cycle = await portal.CycleAsync();
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        var filled = WorkbookEdit.Fill(
            await WorkbookAsync(cycle),
            "LEG",
            "LEG.S.1|",
            ("level", "4")
        );
        using var read = await UploadAsync(cycle, filled);
        var shown = await _browser.GetStringAsync(Check(cycle));
        await AnswerAsync(cycle, 0, "meanwhile");

        using var done = await ApplyAsync(cycle, SeenIn(shown));

        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        await AssertStoredAsync(cycle, version: 1, level: 2, "meanwhile");
    }

    [Fact]
    public async Task Upload_WorkbookOfAnotherAssessment_IsRefusedInWords()
    {
        var (cycle, other) = (await portal.CycleAsync(), await portal.CycleAsync());
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        using var read = await UploadAsync(cycle, await WorkbookAsync(other));

        var shown = await _browser.GetStringAsync(Check(cycle));

        Assert.Contains("another assessment", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Save these answers", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no archive")]
    [InlineData("PK\u0003\u0004")]
    public async Task Upload_FileThatIsNoWorkbook_SaysWhy(string content)
    {
        var cycle = await portal.CycleAsync();
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);

        using var answer = await UploadAsync(cycle, Encoding.Latin1.GetBytes(content));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(
            "role=\"alert\"",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Workbook_InArabic_SpeaksItAndNamesNoAccount()
    {
        var cycle = await portal.CycleAsync();
        await AnswerAsync(cycle, 0, "stored");
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        var text = WorkbookEdit.Text(await WorkbookAsync(cycle, "?lang=ar"));

        Assert.Contains("كيفية التعبئة", text, StringComparison.Ordinal);
        Assert.Contains("stored", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Coordinator", text, StringComparison.Ordinal);
        Assert.DoesNotContain("@demo", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("workbook")]
    [InlineData("workbook/upload")]
    [InlineData("workbook.xlsx")]
    [InlineData("workbook.xlsx?agency=national")]
    [InlineData("package")]
    public async Task Pages_ForAForeignCountry_AnswerAsForNone(string page)
    {
        var foreign = await portal.CycleAsync("TN");
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);

        using var refused = await _browser.GetAsync($"/assessments/{foreign.Id}/{page}");
        using var unknown = await _browser.GetAsync($"/assessments/A-ZZZZZZZZ/{page}");

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.Equal(
            Plain(await unknown.Content.ReadAsStringAsync(), "A-ZZZZZZZZ"),
            Plain(await refused.Content.ReadAsStringAsync(), foreign.Id.Value)
        );
    }

    private async Task AssertStoredAsync(Assessment cycle, int version, int level, string comment)
    {
        var stored = await portal.StoredAsync(cycle);
        Assert.Equal(
            (version, level, comment),
            (stored?.Version, stored?.Content.Level, stored?.Content.Comment)
        );
    }

    private async Task AnswerAsync(Assessment cycle, int basedOn, string comment)
    {
        var caller = await portal.CallerAsync(Role.Coordinator);
        using var saved = await caller.PutAsync(
            $"/api/v1/assessments/{cycle.Id}/answers/LEG.S.1",
            new
            {
                basedOn,
                state = "scored",
                level = 2,
                comment,
            }
        );
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
    }

    private Task<byte[]> WorkbookAsync(Assessment cycle, string query = "") =>
        _browser.GetByteArrayAsync($"/assessments/{cycle.Id}/workbook.xlsx{query}");

    private async Task<HttpResponseMessage> UploadAsync(Assessment cycle, byte[] content)
    {
        var page = await _browser.GetStringAsync(Page(cycle));
        var form = new MultipartFormDataContent
        {
            { new StringContent("workbook"), "_handler" },
            {
                new StringContent(Token().Match(page).Groups[1].Value),
                "__RequestVerificationToken"
            },
            { new ByteArrayContent(content), "Form.File", "a.xlsx" },
        };
        return await _browser.PostAsync(Page(cycle), form);
    }

    private Task<HttpResponseMessage> ApplyAsync(
        Assessment cycle,
        string seen,
        params (string Name, string Value)[] choices
    ) => _browser.SubmitAsync(Check(cycle), "changes", [("Form.Seen", seen), .. choices]);

    private static string Page(Assessment cycle) => $"/assessments/{cycle.Id}/workbook";

    private static string Check(Assessment cycle) => $"{Page(cycle)}/upload";

    private static string SeenIn(string page) => Seen().Match(page).Groups[1].Value;

    private static string Plain(string page, string id) =>
        Changing()
            .Replace(page.Replace(id, "ID", StringComparison.OrdinalIgnoreCase), string.Empty);

    [GeneratedRegex("name=\"Form.Seen\" value=\"([^\"]*)\"")]
    private static partial Regex Seen();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"[^\"]+\"|<!--Blazor[^>]*-->")]
    private static partial Regex Changing();
}
