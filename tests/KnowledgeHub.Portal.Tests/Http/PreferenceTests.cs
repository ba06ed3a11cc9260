using System.Net;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

[Collection(PortalCollection.Name)]
public sealed class PreferenceTests(SeededPortal portal)
{
    private readonly HttpClient _visitor = portal.Visitor();

    [Fact]
    public async Task Language_Chosen_IsRememberedAndLeavesTheAddress()
    {
        using var answer = await _visitor.GetAsync(
            "/preferences/language/ar?returnUrl=%2Fpractices%3Flang%3Dfr%26q%3Dx"
        );
        var html = await _visitor.GetStringAsync("/practices");

        Assert.Equal("/practices?q=x", answer.Headers.Location?.OriginalString);
        Assert.Contains("dir=\"rtl\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dark")]
    [InlineData("light")]
    public async Task Theme_Chosen_IsRemembered(string theme)
    {
        using var answer = await _visitor.GetAsync($"/preferences/theme/{theme}?returnUrl=%2F");
        var html = await _visitor.GetStringAsync("/");

        Assert.Contains($"data-theme=\"{theme}\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("")]
    public async Task ReturnUrl_ToAnotherSite_LeadsHome(string url)
    {
        using var answer = await _visitor.GetAsync(
            $"/preferences/theme/dark?returnUrl={Uri.EscapeDataString(url)}"
        );

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/preferences/language/xx")]
    [InlineData("/preferences/theme/pink")]
    public async Task Preference_Unknown_IsNotFound(string path)
    {
        using var answer = await _visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("fr-CA,fr;q=0.9,en;q=0.1", "fr")]
    [InlineData("de,ru;q=0.5", "ru")]
    [InlineData("de", "en")]
    public async Task Language_BrowsersWish_IsFollowed(string wish, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.AcceptLanguage.ParseAdd(wish);

        using var answer = await _visitor.SendAsync(request);

        Assert.Contains(
            $"<html lang=\"{language}\"",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }
}
