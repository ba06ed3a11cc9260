using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Making and revoking tokens in a browser without script.</summary>
[Collection(PortalCollection.Name)]
public sealed partial class TokenPageTests(SeededPortal portal)
{
    private const string Page = "/account/tokens";

    private readonly HttpClient _browser = portal.Visitor();

    [Fact]
    public async Task Create_GoodForm_ShowsASecretThatWorks()
    {
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);

        using var answer = await CreateAsync("Nightly export", "assessments-read");

        var secret = Secret().Match(await answer.Content.ReadAsStringAsync()).Value;
        using var call = await portal.Visitor().GetAsync("/api/v1/assessments", secret);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal(HttpStatusCode.OK, call.StatusCode);
    }

    [Fact]
    public async Task Create_SeveralScopes_KeepsThemAndTheLife()
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        using var answer = await CreateAsync("Two scopes", "assessments-write", "comparisons-read");

        var secret = Secret().Match(await answer.Content.ReadAsStringAsync()).Value;
        var token = await portal.FindTokenAsync(secret);
        Assert.Equal(
            [AccessScope.AssessmentsWrite, AccessScope.ComparisonsRead],
            token?.Scopes ?? []
        );
        Assert.Equal(TimeSpan.FromDays(90), token?.ExpiresUtc - token?.CreatedUtc);
    }

    [Fact]
    public async Task Secret_AfterItWasShown_IsNowhereAnyMore()
    {
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        using var answer = await CreateAsync("Canary program", "assessments-read");
        var shown = Secret().Matches(await answer.Content.ReadAsStringAsync());
        var secret = Assert.Single(shown).Value;

        var list = await _browser.GetStringAsync(Page);

        Assert.Contains("Canary program", list, StringComparison.Ordinal);
        Assert.DoesNotMatch(Secret(), list);
        Assert.All(
            DatabaseFiles(),
            file => Assert.DoesNotContain(secret[4..], file, StringComparison.Ordinal)
        );
        Assert.Contains(
            DatabaseFiles(),
            file => file.Contains(AccessTokenSecret.HashOf(secret), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Create_NothingFilledIn_NamesEachFieldAndMakesNothing()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        var before = Rows(await _browser.GetStringAsync(Page));

        using var answer = await _browser.SubmitAsync(Page, "token");

        var html = await answer.Content.ReadAsStringAsync();
        Assert.All(
            (string[])["name", "scopes", "days"],
            field =>
                Assert.Contains($"href=\"/account/tokens#{field}\"", html, StringComparison.Ordinal)
        );
        Assert.Equal(before, Rows(html));
    }

    private static int Rows(string html) =>
        html.Split("<th scope=\"row\"", StringSplitOptions.None).Length;

    [Theory]
    [InlineData("30000", "assessments-read")]
    [InlineData("366", "assessments-read")]
    [InlineData("90", "administration")]
    public async Task Create_ForgedChoice_IsRefused(string days, string scope)
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var answer = await _browser.SubmitAsync(
            Page,
            "token",
            ("Form.Name", "Forged"),
            ("Form.Scopes", scope),
            ("Form.Days", days)
        );

        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("role=\"alert\"", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(Secret(), html);
    }

    [Fact]
    public async Task Create_WithoutAntiforgeryToken_IsRefused()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        using var form = new FormUrlEncodedContent([
            new("_handler", "token"),
            new("Form.Name", "x"),
            new("Form.Scopes", "assessments-read"),
            new("Form.Days", "30"),
        ]);

        using var answer = await _browser.PostAsync(Page, form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Revoke_Confirmed_ClosesTheApiAtOnce()
    {
        using var signedIn = await _browser.SignInAsync(Role.Advisor);
        var (secret, page) = await TokenOfAsync(Role.Advisor);

        using var asked = await _browser.GetAsync(page);
        using var before = await portal.Visitor().GetAsync("/api/v1/assessments", secret);
        using var revoked = await _browser.SubmitAsync(page, "revoke");
        using var after = await portal.Visitor().GetAsync("/api/v1/assessments", secret);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (asked.StatusCode, before.StatusCode));
        Assert.Equal(
            (HttpStatusCode.Redirect, HttpStatusCode.Unauthorized),
            (revoked.StatusCode, after.StatusCode)
        );
    }

    [Fact]
    public async Task Revoke_TokenOfAnotherPerson_IsNotFoundAndItStaysValid()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        var (secret, page) = await TokenOfAsync(Role.Advisor);
        var antiforgery = Antiforgery().Match(await _browser.GetStringAsync(Page));
        using var form = new FormUrlEncodedContent([
            new("_handler", "revoke"),
            new("__RequestVerificationToken", antiforgery.Groups[1].Value),
        ]);

        using var opened = await _browser.GetAsync(page);
        using var posted = await _browser.PostAsync(page, form);

        Assert.Equal(
            (HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            (opened.StatusCode, posted.StatusCode)
        );
        Assert.Null((await portal.FindTokenAsync(secret))?.RevokedUtc);
    }

    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("fr", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("ru", "ltr")]
    public async Task Pages_EachLanguage_AreServed(string language, string direction)
    {
        using var signedIn = await _browser.SignInAsync(Role.Contributor);
        var (_, revoke) = await TokenOfAsync(Role.Contributor);

        foreach (var path in (string[])["/account", Page, revoke])
        {
            var html = await _browser.GetStringAsync($"{path}?lang={language}");
            Assert.Contains(
                $"<html lang=\"{language}\" dir=\"{direction}\"",
                html,
                StringComparison.Ordinal
            );
        }
    }

    private Task<HttpResponseMessage> CreateAsync(string name, params string[] scopes) =>
        _browser.SubmitAsync(
            Page,
            "token",
            [
                ("Form.Name", name),
                ("Form.Days", "90"),
                .. scopes.Select(scope => ("Form.Scopes", scope)),
            ]
        );

    private async Task<(string Secret, string RevokePage)> TokenOfAsync(Role role)
    {
        var id = await portal.DemonstrationIdAsync(role);
        var secret = await portal.TokenAsync(id, [AccessScope.AssessmentsRead]);
        var token = await portal.FindTokenAsync(secret);
        return (secret, $"{Page}/{token?.Id}/revoke");
    }

    private List<string> DatabaseFiles()
    {
        var main = portal.Services.GetRequiredService<PortalSettings>().DatabaseFile;
        return [.. ((string[])[main, main + "-wal"]).Where(File.Exists).Select(ReadShared)];
    }

    private static string ReadShared(string path)
    {
        using var file = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete
        );
        using var reader = new StreamReader(file, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("khp_[A-Za-z0-9_-]{43}")]
    private static partial Regex Secret();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Antiforgery();
}
