using System.Net;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>What is sensitive asks anew who is at the keyboard, and keeps what was typed.</summary>
public sealed partial class StepUpTests(ClockedPortal portal) : IClassFixture<ClockedPortal>
{
    private const string Tokens = "/account/tokens";

    private static readonly (string, string)[] _token =
    [
        ("Form.Name", "Kept program"),
        ("Form.Scopes", "assessments-read"),
        ("Form.Days", "30"),
    ];

    private readonly HttpClient _browser = portal.Visitor();

    /// <summary>Whoever adds a sensitive address adds it here; whoever takes one away has to say why.</summary>
    [Fact]
    public void Addresses_ThatAreSensitive_AreTheseAndNoOthers()
    {
        var guarded = portal
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StepUpAttribute>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText?.TrimStart('/'))
            .Distinct()
            .Order(StringComparer.Ordinal);

        string[] expected =
        [
            "/account/data",
            "/account/data.json",
            "/account/email",
            "/account/password",
            "/account/security",
            "/account/security/authenticator",
            "/account/security/codes",
            "/account/tokens",
            "/administration/accounts/new",
            "/administration/accounts/{Id}",
            "/administration/audit/chain.jsonl",
            "/administration/audit/events.csv",
            "/assessments/{Id}/consent",
            "/assessments/{Id}/package",
            "/assessments/{Id}/report",
            "/assessments/{Id}/reports",
            "/assessments/{Id}/team",
            "/assessments/{id}/package.json",
            "/assessments/{id}/report.docx",
            "/assessments/{id}/report.pdf",
            "/assessments/{id}/report.xlsx",
            "/assessments/{id}/report/figures/{figure}.png",
            "/assessments/{id}/report/figures/{figure}.svg",
            "/assessments/{id}/reports/{job:guid}/file",
            "/assessments/{id}/workbook.xlsx",
            "/countries/{code}/evidence/{id}/files/{file:guid}/{name}",
        ];
        Assert.Equal(expected, guarded);
    }

    [Fact]
    public async Task Form_AfterTenMinutes_IsKeptAndSentOnceTheProofIsGiven()
    {
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        portal.Clock.Advance(TimeSpan.FromMinutes(10));

        using var stopped = await _browser.SubmitAsync(Tokens, "token", _token);
        var list = await _browser.GetStringAsync(Tokens);
        var confirm = Place(stopped);
        using var refused = await ConfirmAsync(confirm, "not the password at all");
        using var proven = await ConfirmAsync(confirm, DemonstrationAccess.Password);
        using var made = await GoOnAsync(Place(proven));

        Assert.StartsWith("/account/confirm?", confirm, StringComparison.Ordinal);
        Assert.DoesNotContain("Kept program", list, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.StartsWith(
            "/account/confirm/continue?kept=",
            Place(proven),
            StringComparison.Ordinal
        );
        Assert.Contains("khp_", await made.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(
            "Kept program",
            await _browser.GetStringAsync(Tokens),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Form_RightAfterSigningIn_IsTakenAtOnce()
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        using var made = await _browser.SubmitAsync(Tokens, "token", _token);

        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        Assert.Contains("khp_", await made.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeptForm_OfSomebodyElse_IsNotHandedOut()
    {
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        portal.Clock.Advance(TimeSpan.FromMinutes(10));
        using var stopped = await _browser.SubmitAsync(Tokens, "token", _token);
        var kept = Number().Match(Place(stopped) ?? string.Empty).Groups[1].Value;
        var thief = portal.Visitor();
        using var other = await thief.SignInAsync(Role.Advisor);

        var stolen = await thief.GetStringAsync($"/account/confirm/continue?kept={kept}");
        var own = await _browser.GetStringAsync($"/account/confirm/continue?kept={kept}");
        var again = await _browser.GetStringAsync($"/account/confirm/continue?kept={kept}");

        Assert.DoesNotContain("Kept program", stolen, StringComparison.Ordinal);
        Assert.Contains("Kept program", own, StringComparison.Ordinal);
        Assert.DoesNotContain("Kept program", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForgedForm_AfterTenMinutes_IsNeitherTakenNorKept()
    {
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        portal.Clock.Advance(TimeSpan.FromMinutes(10));
        using var form = new FormUrlEncodedContent([
            new("_handler", "token"),
            .. _token.Select(field => KeyValuePair.Create(field.Item1, field.Item2)),
        ]);

        using var answer = await _browser.PostAsync(Tokens, form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/assessments/none/report.docx")]
    [InlineData("/assessments/none/report")]
    [InlineData("/assessments/none/report/figures/areas.svg")]
    [InlineData("/assessments/none/report/figures/areas.png")]
    [InlineData("/countries/XA/evidence/none/files/0d9e5a52-6a0b-4a2e-8a53-0a8a3a4f7f11/a.pdf")]
    [InlineData("/assessments/none/workbook.xlsx")]
    [InlineData("/assessments/none/package")]
    [InlineData("/account/security/authenticator")]
    [InlineData("/account/password")]
    public async Task Reading_AfterTenMinutes_AsksFirst(string path)
    {
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        using var fresh = await _browser.GetAsync(path);
        portal.Clock.Advance(TimeSpan.FromMinutes(10));

        using var stale = await _browser.GetAsync(path);

        Assert.DoesNotContain("confirm", Place(fresh) ?? string.Empty, StringComparison.Ordinal);
        Assert.Equal($"/account/confirm?return={Uri.EscapeDataString(path)}", Place(stale));
    }

    /// <summary>What is read inside the portal asks nothing, however long ago the proof was.</summary>
    [Theory]
    [InlineData("/countries/XA/evidence")]
    [InlineData("/assessments/A-XA2024/result")]
    public async Task Page_AfterTenMinutes_IsReadWithoutAProof(string path)
    {
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        portal.Clock.Advance(TimeSpan.FromMinutes(10));

        using var answer = await _browser.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>With <c>download</c> a browser would save the page that asks for the proof under the name of the file.</summary>
    [Theory]
    [InlineData(Role.Coordinator, "/assessments/A-XA2024/report")]
    [InlineData(Role.Coordinator, "/account/data")]
    [InlineData(Role.Administrator, "/administration/audit")]
    public async Task Link_ToAFileThatAsks_LeavesTheBrowserToOpenWhatComes(Role role, string page)
    {
        using var signedIn = await _browser.SignInAsync(role);

        var html = await _browser.GetStringAsync(page);

        Assert.Contains("data-enhance-nav=\"false\"", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(Downloading(), html);
    }

    [Fact]
    public async Task Package_AfterTenMinutes_KeepsNoPassphrase()
    {
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        portal.Clock.Advance(TimeSpan.FromMinutes(10));

        using var answer = await _browser.PostFormAsync(
            Tokens,
            "/assessments/none/package.json",
            ("passphrase", "a secret passphrase")
        );

        Assert.DoesNotContain("kept", Place(answer) ?? string.Empty, StringComparison.Ordinal);
        Assert.StartsWith("/account/confirm?", Place(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Team_AfterTenMinutes_InvitesNobodyBeforeTheProof()
    {
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        portal.Clock.Advance(TimeSpan.FromMinutes(10));

        using var answer = await _browser.PostFormAsync(
            Tokens,
            "/assessments/none/team",
            ("Form.Role", "approver"),
            ("_handler", "invite")
        );

        Assert.StartsWith("/account/confirm?", Place(answer), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> ConfirmAsync(string? path, string password) =>
        _browser.SubmitAsync(path ?? string.Empty, "confirm", ("Form.Password", password));

    private async Task<HttpResponseMessage> GoOnAsync(string? path)
    {
        var page = await _browser.GetStringAsync(path);
        var fields = Hidden()
            .Matches(page[page.IndexOf("<main", StringComparison.Ordinal)..])
            .Select(field =>
                KeyValuePair.Create(
                    WebUtility.HtmlDecode(field.Groups[1].Value),
                    WebUtility.HtmlDecode(field.Groups[2].Value)
                )
            );
        return await _browser.PostAsync(Tokens, new FormUrlEncodedContent(fields));
    }

    private static string? Place(HttpResponseMessage answer) =>
        answer.Headers.Location?.OriginalString.Replace("http://localhost", string.Empty);

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();

    [GeneratedRegex("<a [^>]*\\sdownload[\\s=>]")]
    private static partial Regex Downloading();

    [GeneratedRegex("kept=([0-9a-f-]+)")]
    private static partial Regex Number();
}
